import { expect, it } from 'vitest';
import { severityOf } from '../../src/findings/severity-of.ts';
import { CLEAN_FOLDER, SHEET } from '../rig/fixture-folder.ts';
import { formRows } from '../rig/forms.ts';
import { lineOf } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import { type TestCell, uncalculated } from '../rig/workbooks.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const framework = frameworkOf();

/** The year with a bonus line in the form of so-a, which has one recognised initiative: 10 points. */
function withBonus(self: TestCell, appraised: TestCell) {
  const rows = [...formRows(framework, 'Sở An'), [null, 'Điểm thưởng (sáng kiến: 1)', 30, self, appraised]];
  return computeChanged({ scores: { ...CLEAN_FOLDER.scores, 'so-a.xlsx': [{ name: SHEET, rows }] } });
}

it.each`
  self    | appraised             | findings                                 | because
  ${10}   | ${10}                 | ${[]}                                    | ${'as recognised'}
  ${null} | ${null}               | ${[]}                                    | ${'not stated'}
  ${30}   | ${10}                 | ${['warning bonus-differs so-a D15']}    | ${'a unit may claim what the council did not recognise'}
  ${10}   | ${30}                 | ${['error bonus-differs so-a E15']}      | ${'the figure that counts must agree'}
  ${10}   | ${0}                  | ${['error bonus-differs so-a E15']}      | ${'zero is a statement'}
  ${10}   | ${'10 điểm'}          | ${['warning bonus-unreadable so-a E15']} | ${'words'}
  ${10}   | ${uncalculated('A1')} | ${['warning bonus-unreadable so-a E15']} | ${'never calculated'}
`('claims $self, grants $appraised: $because', ({ self, appraised, findings }) => {
  const year = withBonus(self, appraised);
  expect(year.findings.map((finding) => `${severityOf(finding, year.status)} ${lineOf(finding)}`)).toEqual(
    findings,
  );
  expect(year.dataset?.units[0]).toMatchObject({ points: 45_500_000, bonus: 10_000_000, total: 55_500_000 });
});
