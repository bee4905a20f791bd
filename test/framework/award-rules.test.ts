import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/framework/find-contradictions.ts';
import { FrameworkFile } from '../../src/framework/framework.ts';
import { readSettings } from '../../src/framework/read-settings.ts';
import { FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';

const BASIS = 'basis: { vi: "Kế hoạch", en: "Plan" }';
const withAward = (text: string) =>
  FRAMEWORK_YAML.replace('    recipient: unit\n', `    recipient: unit\n${text}`);
const withCondition = (text: string) => `${FRAMEWORK_YAML}      - { ${text}, ${BASIS} }\n`;

describe('rules of awards that contradict the rest', () => {
  it.each`
    text                                                                                                                  | path                            | because
    ${withAward('    rankedGroup: khac\n')}                                                                               | ${'awards[0].rankedGroup'}      | ${'no such list'}
    ${withAward('    rankedBy: "9"\n')}                                                                                   | ${'awards[0].rankedBy'}         | ${'no such main index'}
    ${withAward('    rankedBy: "2"\n')}                                                                                   | ${undefined}                    | ${'a main index of the rules'}
    ${withCondition('kind: minimum-value, atLeast: "0.7", of: "9"')}                                                      | ${'awards[0].conditions[5].of'} | ${'no such main index'}
    ${withCondition('kind: minimum-value, atLeast: "0.7"')}                                                               | ${undefined}                    | ${'of the whole'}
    ${FRAMEWORK_YAML.replace('kind: dossier-on-time, by: "2023-11-15"', 'kind: dossier-on-time, by: "2023-11-16T17:00"')} | ${'awards[0].conditions[4].by'} | ${'another day than the printed deadline'}
    ${FRAMEWORK_YAML.replace('kind: dossier-on-time, by: "2023-11-15"', 'kind: dossier-on-time, by: "2023-11-15T17:00"')} | ${undefined}                    | ${'a minute of that day'}
    ${`${FRAMEWORK_YAML}${FRAMEWORK_YAML.slice(FRAMEWORK_YAML.indexOf('  - id: tap-the'))}`}                              | ${'awards[1].id'}               | ${'an id twice'}
  `('$because: $path', ({ text, path }) => {
    const found = findContradictions(frameworkOf(text)).map((one) => one.path);
    expect(found).toEqual(path === undefined ? [] : [path]);
  });
});

describe('what a condition may say', () => {
  it.each`
    text                                               | ok       | because
    ${'kind: minimum-value, atLeast: "0.7"'}           | ${true}  | ${'a decimal'}
    ${'kind: minimum-value, atLeast: "2/3"'}           | ${true}  | ${'a fraction'}
    ${'kind: minimum-value, atLeast: "1"'}             | ${true}  | ${'the whole'}
    ${'kind: minimum-value, atLeast: 0.7'}             | ${false} | ${'a float that YAML made'}
    ${'kind: minimum-value, atLeast: "70"'}            | ${false} | ${'per cent are no part'}
    ${'kind: minimum-value, atLeast: "3/2"'}           | ${false} | ${'more than the whole'}
    ${'kind: council-votes, count: 6'}                 | ${true}  | ${'a count'}
    ${'kind: council-votes, share: "2/3"'}             | ${true}  | ${'a share'}
    ${'kind: council-votes'}                           | ${false} | ${'neither'}
    ${'kind: council-votes, count: 6, share: "2/3"'}   | ${false} | ${'both'}
    ${'kind: not-excluded'}                            | ${true}  | ${'nothing to say'}
    ${'kind: not-excluded, by: "2023-11-15"'}          | ${false} | ${'an unknown field'}
    ${'kind: dossier-on-time, by: "2023-11-15T25:00"'} | ${false} | ${'no such hour'}
    ${'kind: dossier-on-time, by: "2023-02-30"'}       | ${false} | ${'no such day'}
  `('$text → $ok: $because', ({ text, ok }) => {
    expect(readSettings(withCondition(text), FrameworkFile).ok).toBe(ok);
  });
});
