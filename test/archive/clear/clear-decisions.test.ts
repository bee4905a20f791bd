import { describe, expect, it } from 'vitest';
import { clearDecisions } from '../../../src/archive/clear/clear-decisions.ts';
import type { AwardView } from '../../../src/dataset/site.ts';
import { decision } from '../../rig/awards.ts';
import { gridOf } from '../../rig/grids.ts';

const text = { vi: 'x', en: 'x' };
const said = { decision: '9/QĐ-UBND', day: '2023-12-18', issuer: 'Tỉnh' };
const view = (change: Partial<AwardView>): AwardView => ({
  ...{ id: 'a', recipient: 'unit', name: text, form: text, basis: text, number: 1, rankedBy: 'total' },
  ...{ entries: [], outcome: { kind: 'no-candidate' }, overruling: [] },
  ...change,
});
const winner = (unit: string, person: string | null, basis: string | null = null) =>
  ({ kind: 'decided', recipients: [{ ...said, unit, person, basis }], tiedWith: [] }) as const;
const overruling = [{ ...said, unit: 'so-b', person: null, reason: 'x', acceptedOn: '2023-12-19' }];
const individual = (person: string | null) =>
  view({ recipient: 'individual', outcome: winner('so-a', person) });

describe('a decision', () => {
  it.each`
    row                                  | award                                                  | kept                         | because
    ${decision('a', 'so-a')}             | ${view({ outcome: winner('so-a', null) })}             | ${[' SO-A', undefined]}      | ${'it is published, letter by letter'}
    ${decision('a', 'so-a', 'Biên bản')} | ${view({ outcome: winner('so-a', null, 'Biên bản') })} | ${[' SO-A', 'Biên bản']}     | ${'with its basis'}
    ${decision('a', 'so-a', 'Biên bản')} | ${view({ outcome: winner('so-a', null) })}             | ${[' SO-A', undefined]}      | ${'a basis that is not published is left out'}
    ${decision('a', 'so-b', 'Biên bản')} | ${view({ overruling })}                                | ${[' SO-A', undefined]}      | ${'one that overrules the ledger is published without it'}
    ${decision('a', 'so-b')}             | ${view({ outcome: winner('so-a', null) })}             | ${null}                      | ${'one that nobody answers for is not published'}
    ${decision('b', 'so-a')}             | ${view({ outcome: winner('so-a', null) })}             | ${null}                      | ${'nor one on another award'}
    ${decision('a', 'trần thị a')}       | ${individual('Trần Thị A')}                            | ${['Trần Thị A', undefined]} | ${'somebody who may be named, by their own name'}
    ${decision('a', 'Trần Thị A')}       | ${individual(null)}                                    | ${null}                      | ${'somebody who may not is left out'}
    ${decision('a', 'Lê Thị B')}         | ${individual('Trần Thị A')}                            | ${null}                      | ${'and so is somebody else'}
  `('$because', ({ row, award, kept }) => {
    const grid = gridOf([[], [' SO-A']], { sheet: 'x' });
    const cleared = clearDecisions([row], [grid], { awards: [award] });
    const found = cleared.map(({ values }) => [values['Đối tượng'], values['Căn cứ chọn'] || undefined]);
    expect(found).toEqual(kept === null ? [] : [kept]);
  });
});
