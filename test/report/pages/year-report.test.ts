import { describe, expect, it } from 'vitest';
import { unitState } from '../../../src/report/pages/unit-state.ts';
import { yearReport } from '../../../src/report/pages/year-report.ts';
import type { ReportFinding, ReportYear } from '../../../src/report/report-input.ts';
import { APPRAISED, matrixRows } from '../../rig/forms.ts';
import { readSheets } from '../../rig/read-sheets.ts';
import { findingIn, receivedFile, reported, YEAR_2023 } from '../../rig/report-input.ts';
import { frameworkOf } from '../../rig/rules.ts';

const matrix = readSheets({
  'tong-hop.xlsx': [
    {
      name: 'Điểm thẩm định',
      rows: matrixRows(frameworkOf(), 'ĐIỂM THẨM ĐỊNH NĂM 2023', [
        { id: 'so-a', name: 'Sở An', scores: APPRAISED },
        { id: 'so-b', name: 'Sở Bình', scores: APPRAISED },
      ]),
    },
  ],
});

const yearWith = (findings: readonly ReportFinding[], change: Partial<ReportYear> = {}): ReportYear => ({
  ...YEAR_2023,
  findings,
  ...change,
});

const unreadable = { reason: 'damaged' } as const;

describe('whose a finding is', () => {
  it.each`
    file                                  | unit       | owner      | because
    ${'2023/scores/so-a.xlsx'}            | ${'so-b'}  | ${'so-b'}  | ${'the finding names its unit'}
    ${'2023/scores/so-a.xlsx'}            | ${null}    | ${'so-a'}  | ${'only scores of so-a were read from the file'}
    ${'2023/scores/ban-c.xlsx'}           | ${null}    | ${'ban-c'} | ${'nothing was read, but the name is the unit’s'}
    ${'2023/rounds/2023-06-30/ban-c.csv'} | ${null}    | ${'ban-c'} | ${'in a round as well'}
    ${'2023/scores/ban-c.2.xlsx'}         | ${null}    | ${null}    | ${'only the last ending is left out'}
    ${'2023/scores/la.xlsx'}              | ${null}    | ${null}    | ${'nobody’s file'}
    ${'2023/framework.yaml'}              | ${null}    | ${null}    | ${'a settings file'}
    ${'2023/scores/so-cu.xlsx'}           | ${'so-cu'} | ${null}    | ${'a unit that does not take part has no page'}
  `('$file, unit $unit → $owner: $because', ({ file, unit, owner }) => {
    const finding = reported(findingIn('file-unreadable', unreadable, { file, unit }), 'official');
    const { units, rest } = yearReport(yearWith([finding]));
    const owners = units.filter(({ findings }) => findings.includes(finding)).map(({ id }) => id);
    expect(owners).toEqual(owner === null ? [] : [owner]);
    expect(rest).toEqual(owner === null ? [finding] : []);
  });

  it('leaves what is wrong with a table of many units to the collecting office', () => {
    const file = '2023/scores/tong-hop.xlsx';
    const finding = reported(findingIn('year-differs', { stated: 2022 }, { file }), 'official');
    expect(yearReport(yearWith([finding], { scores: matrix.table })).rest).toEqual([finding]);
  });

  it('does not give a table of many units to the one whose name it bears', () => {
    const scores = {
      ...matrix.table,
      sheets: matrix.table.sheets.map((sheet) => ({ ...sheet, file: '2023/scores/ban-c.xlsx' })),
    };
    const finding = reported(
      findingIn('year-differs', { stated: 2022 }, { file: '2023/scores/ban-c.xlsx' }),
      'official',
    );
    expect(yearReport(yearWith([finding], { scores })).rest).toEqual([finding]);
  });

  it('goes by the name of the file where the rules could not be read', () => {
    const finding = reported(
      findingIn('file-unreadable', unreadable, { file: '2023/scores/so-b.ods' }),
      'official',
    );
    const { units } = yearReport(yearWith([finding], { scores: undefined }));
    expect(units.map(({ findings }) => findings.length)).toEqual([0, 1, 0]);
  });
});

describe('what was received from a unit', () => {
  it('is each file that its scores were read from, also one of many units', () => {
    const files = [receivedFile('2023/scores/tong-hop.xlsx', 'a')];
    const { units } = yearReport(yearWith([], { scores: matrix.table, files }));
    expect(units.map(({ id, files: own }) => [id, own.length])).toEqual([
      ['so-a', 1],
      ['so-b', 1],
      ['ban-c', 0],
    ]);
  });

  it('is a second sheet that was set aside, but not a list of the collecting office', () => {
    const files = [
      receivedFile('2023/awards.xlsx', 'a'),
      receivedFile('2023/scores/them.xlsx', 'b'),
      receivedFile('2023/scores/ban-c.xlsx', 'd'),
    ];
    const findings = [
      reported(
        findingIn(
          'initiative-duplicate',
          { decision: '1', first: 'C2' },
          { file: '2023/awards.xlsx', unit: 'so-a' },
        ),
        'official',
      ),
      reported(
        findingIn('unit-duplicate', { other: 'so-a.xlsx' }, { file: '2023/scores/them.xlsx', unit: 'so-a' }),
        'official',
      ),
    ];
    const { units } = yearReport(yearWith(findings, { files }));
    expect(units.map(({ files: own }) => own.map(({ file }) => file))).toEqual([
      ['2023/scores/them.xlsx'],
      [],
      ['2023/scores/ban-c.xlsx'],
    ]);
  });
});

describe('how a unit stands', () => {
  const missing = reported(
    findingIn('sheet-missing', { deadline: '2023-11-15', due: true }, { file: '2023/scores', unit: 'ban-c' }),
    'appraised',
  );

  it.each`
    findings              | change                   | states                                     | because
    ${YEAR_2023.findings} | ${{}}                    | ${['clean', 'errors', 'errors']}           | ${'one of each fate'}
    ${[]}                 | ${{}}                    | ${['clean', 'clean', 'unread']}            | ${'nothing was read of ban-c, so it is not clean'}
    ${[missing]}          | ${{}}                    | ${['clean', 'clean', 'unread']}            | ${'a missing sheet is said as such'}
    ${[]}                 | ${{ scores: undefined }} | ${['unchecked', 'unchecked', 'unchecked']} | ${'without rules nothing was checked'}
  `('$states: $because', ({ findings, change, states: expected }) => {
    const year = yearWith(findings, change);
    const states = yearReport(year).units.map((unit) => unitState(unit, year.scores));
    expect(states).toEqual(expected);
  });
});
