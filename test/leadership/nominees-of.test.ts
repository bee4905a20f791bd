import { describe, expect, it } from 'vitest';
import { nomineesOf } from '../../src/leadership/nominees-of.ts';
import { decide, decision, document, individualAward, nominee } from '../rig/awards.ts';

const CRITERIA = ['Tham gia tích cực', 'Đóng góp hiệu quả'];
const REPORT = 'Báo cáo thành tích cá nhân';
const rule = individualAward();
const person = (name: string, unit: string, votes: number, met = CRITERIA) => nominee(name, unit, votes, met);
const report = (name: string, unit: string) => document(unit, REPORT, { subject: name });
const TWO = { nominees: [person('An', 'so-a', 7), person('Bình', 'so-b', 7)] };
const REPORTS = [report('An', 'so-a'), report('Bình', 'so-b'), report('Cần', 'ban-c')];
const THREE = [
  person('An', 'so-a', 9),
  person('Bình', 'so-b', 7),
  person('Cần', 'ban-c', 8, CRITERIA.slice(1)),
];

describe('nomineesOf', () => {
  it.each`
    nominees        | decisions                                      | standings                                                                 | because
    ${THREE}        | ${[]}                                          | ${[['An', 'proposed'], ['Bình', 'fewer-votes'], ['Cần', 'not-eligible']]} | ${'most votes of the eligible; those who are not come last'}
    ${THREE}        | ${[decision('ca-nhan', 'An')]}                 | ${[['An', 'decided'], ['Bình', 'fewer-votes'], ['Cần', 'not-eligible']]}  | ${'a decision for the candidate'}
    ${THREE}        | ${[decision('ca-nhan', 'Cần')]}                | ${[['An', 'proposed'], ['Bình', 'fewer-votes'], ['Cần', 'against']]}      | ${'a decision against the ledger'}
    ${TWO.nominees} | ${[]}                                          | ${[['An', 'tied'], ['Bình', 'tied']]}                                     | ${'equal votes need a choice'}
    ${TWO.nominees} | ${[decision('ca-nhan', 'Bình', 'biên bản 1')]} | ${[['An', 'not-chosen'], ['Bình', 'decided']]}                            | ${'the other of a choice'}
    ${[]}           | ${[]}                                          | ${[]}                                                                     | ${'nobody nominated'}
  `('$standings: $because', ({ nominees, decisions, standings }) => {
    const ledger = decide(
      rule,
      { 'so-a': 3, 'so-b': 2, 'ban-c': 1 },
      { nominees, decisions, documents: REPORTS },
    );
    expect(nomineesOf(ledger).map(({ name, standing }) => [name, standing])).toEqual(standings);
  });

  it('shows every condition with its shortfall and cell, votes, members and consent', () => {
    const nominees = [{ ...person('Cần', 'ban-c', 8, CRITERIA.slice(1)), consent: true }];
    const [only] = nomineesOf(decide(rule, { 'ban-c': 1 }, { nominees, documents: [] }));
    const cell = { file: '2023/awards.xlsx', sheet: 'x', cell: 'A2' };
    expect(only).toEqual({
      ...{ name: 'Cần', unit: 'ban-c', votes: 8, members: 9, consent: true, legalBasis: null },
      ...{ eligible: false, standing: 'not-eligible', source: cell, votesSource: cell },
      conditions: [
        {
          ...{ kind: 'report-present', met: false, value: '0', threshold: '1' },
          ...{ shortfall: { kind: 'documents', count: 1 }, detail: [REPORT], source: null },
        },
        {
          ...{ kind: 'criteria-met', met: false, value: '1', threshold: '2' },
          ...{ shortfall: { kind: 'criteria', count: 1 }, detail: ['Tham gia tích cực'], source: cell },
        },
      ],
    });
  });
});
