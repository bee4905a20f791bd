import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decide,
  decision,
  document,
  individualAward,
  nominee,
  registration,
  unitAward,
} from '../rig/awards.ts';

const basis = { vi: 'Kế hoạch', en: 'Plan' };
const REGISTERED = { kind: 'registered', by: '2023-01-31', basis } as const;
const TIE = { 'so-a': 90, 'so-b': 90, 'ban-c': 70 };
const CLEAR = { 'so-a': 80, 'so-b': 90, 'ban-c': 70 };

/** An outcome in short: its kind, its units in any order, and who was tied. */
function outcomeOf(...parameters: Parameters<typeof decide>) {
  const { outcome, contradicting } = decide(...parameters);
  const sorted = (list: readonly string[]) => [...list].sort();
  const open =
    outcome.kind === 'tied' ? outcome.candidates : outcome.kind === 'decided' ? outcome.tiedWith : [];
  return {
    kind: outcome.kind,
    units: 'units' in outcome ? sorted(outcome.units) : [],
    tied: sorted(open),
    contradicting: sorted(contradicting.map(({ recipient }) => recipient)),
  };
}

describe('one award for a unit', () => {
  it.each`
    totals                      | decisions                                                                    | kind              | units       | tied                | contradicting | because
    ${CLEAR}                    | ${[]}                                                                        | ${'proposed'}     | ${['so-b']} | ${[]}               | ${[]}         | ${'the highest total, until a decision is recorded'}
    ${CLEAR}                    | ${[decision('tap-the', 'so-b')]}                                             | ${'decided'}      | ${['so-b']} | ${[]}               | ${[]}         | ${'a decision with number and date'}
    ${CLEAR}                    | ${[decision('ca-nhan', 'so-b')]}                                             | ${'proposed'}     | ${['so-b']} | ${[]}               | ${[]}         | ${'a decision on another award'}
    ${CLEAR}                    | ${[decision('tap-the', 'SO-B')]}                                             | ${'decided'}      | ${['so-b']} | ${[]}               | ${[]}         | ${'case does not matter'}
    ${CLEAR}                    | ${[decision('tap-the', 'so-a')]}                                             | ${'proposed'}     | ${['so-b']} | ${[]}               | ${['so-a']}   | ${'a decision that contradicts the points is no award'}
    ${CLEAR}                    | ${[decision('tap-the', 'so-a', 'Hội đồng chọn')]}                            | ${'proposed'}     | ${['so-b']} | ${[]}               | ${['so-a']}   | ${'a basis does not lift a lower total over a higher'}
    ${TIE}                      | ${[]}                                                                        | ${'tied'}         | ${[]}       | ${['so-a', 'so-b']} | ${[]}         | ${'a tie is open: the order of rows never decides'}
    ${TIE}                      | ${[decision('tap-the', 'so-b')]}                                             | ${'tied'}         | ${[]}       | ${['so-a', 'so-b']} | ${[]}         | ${'a decision without a recorded basis leaves it open'}
    ${TIE}                      | ${[decision('tap-the', 'so-b', 'Biên bản 12')]}                              | ${'decided'}      | ${['so-b']} | ${['so-a']}         | ${[]}         | ${'with its basis it is decided, and says who was equal'}
    ${TIE}                      | ${[decision('tap-the', 'ban-c', 'Biên bản 12')]}                             | ${'tied'}         | ${[]}       | ${['so-a', 'so-b']} | ${['ban-c']}  | ${'the third is not among the equals'}
    ${TIE}                      | ${[decision('tap-the', 'so-a', 'x'), decision('tap-the', 'so-b', 'x')]}      | ${'tied'}         | ${[]}       | ${['so-a', 'so-b']} | ${[]}         | ${'two decisions for one award decide nothing'}
    ${TIE}                      | ${[decision('tap-the', 'so-b'), decision('tap-the', 'so-b', 'Biên bản 12')]} | ${'decided'}      | ${['so-b']} | ${['so-a']}         | ${['so-b']}   | ${'recorded twice: the line with its basis counts, the other is named'}
    ${{ 'so-a': 0, 'so-b': 0 }} | ${[]}                                                                        | ${'tied'}         | ${[]}       | ${['so-a', 'so-b']} | ${[]}         | ${'zero is a total like any other'}
    ${{ 'so-a': 90 }}           | ${[]}                                                                        | ${'proposed'}     | ${['so-a']} | ${[]}               | ${[]}         | ${'one alone'}
    ${{}}                       | ${[]}                                                                        | ${'no-candidate'} | ${[]}       | ${[]}               | ${[]}         | ${'nobody'}
    ${{}}                       | ${[decision('tap-the', 'so-a')]}                                             | ${'no-candidate'} | ${[]}       | ${[]}               | ${['so-a']}   | ${'a decision for somebody who is no candidate'}
  `(
    '$totals, $decisions.length decisions → $kind $units: $because',
    ({ totals, decisions, because, ...expected }) => {
      expect(because).not.toBe('');
      expect(outcomeOf(unitAward(), totals, { decisions })).toEqual(expected);
    },
  );

  it('moves down when the first is not eligible', () => {
    const registrations = ['so-a', 'ban-c'].map((unit) => registration(unit, '2023-01-20'));
    const ledger = decide(unitAward({ conditions: [REGISTERED] }), CLEAR, { registrations });
    expect(ledger.outcome).toEqual({ kind: 'proposed', units: ['so-a'] });
    expect(ledger.entries.map(({ unit, eligible }) => [unit, eligible])).toEqual([
      ['so-a', true],
      ['so-b', false],
      ['ban-c', true],
    ]);
  });

  it('keeps every condition in the ledger, also behind the first that is not met', () => {
    const conditions = [REGISTERED, { kind: 'dossier-signed', basis } as const];
    const [entry] = decide(unitAward({ conditions }), CLEAR).entries;
    expect(entry?.conditions.map(({ kind, met }) => [kind, met])).toEqual([
      ['registered', false],
      ['dossier-signed', false],
    ]);
  });

  it('has no candidate where nobody is eligible', () => {
    expect(outcomeOf(unitAward({ conditions: [REGISTERED] }), CLEAR).kind).toBe('not-eligible');
  });

  it('takes no unit without a rank', () => {
    const rule = unitAward({ conditions: [{ kind: 'ranked', basis }] });
    expect(outcomeOf(rule, { 'so-a': undefined, 'so-b': 10 })).toMatchObject({
      kind: 'proposed',
      units: ['so-b'],
    });
  });
});

describe('two awards for units', () => {
  const two = unitAward({ number: 2 });
  const tieAtCut = { a: 90, b: 80, c: 80, d: 70 };
  const by = (...recipients: string[]) =>
    recipients.map((recipient) => decision('tap-the', recipient, 'Biên bản'));
  const plain = (...recipients: string[]) => recipients.map((recipient) => decision('tap-the', recipient));

  it.each`
    totals                     | decisions                      | kind          | units         | tied               | contradicting | because
    ${{ a: 90, b: 80, c: 70 }} | ${[]}                          | ${'proposed'} | ${['a', 'b']} | ${[]}              | ${[]}         | ${'the best two'}
    ${{ a: 90, b: 90, c: 70 }} | ${[]}                          | ${'proposed'} | ${['a', 'b']} | ${[]}              | ${[]}         | ${'a tie above the cut is none'}
    ${{ a: 90 }}               | ${[]}                          | ${'proposed'} | ${['a']}      | ${[]}              | ${[]}         | ${'fewer candidates than awards'}
    ${tieAtCut}                | ${[]}                          | ${'tied'}     | ${['a']}      | ${['b', 'c']}      | ${[]}         | ${'a is sure, b and c stand at the cut'}
    ${{ a: 90, b: 90, c: 90 }} | ${[]}                          | ${'tied'}     | ${[]}         | ${['a', 'b', 'c']} | ${[]}         | ${'nobody is sure'}
    ${{ a: 90, b: 80, c: 70 }} | ${plain('a', 'b')}             | ${'decided'}  | ${['a', 'b']} | ${[]}              | ${[]}         | ${'both decisions are there'}
    ${{ a: 90, b: 80, c: 70 }} | ${plain('a')}                  | ${'proposed'} | ${['a', 'b']} | ${[]}              | ${[]}         | ${'one decision of two: not yet decided'}
    ${{ a: 90, b: 80, c: 70 }} | ${plain('a', 'c')}             | ${'proposed'} | ${['a', 'b']} | ${[]}              | ${['c']}      | ${'c is no candidate'}
    ${{ a: 90, b: 80, c: 70 }} | ${plain('a', 'a')}             | ${'proposed'} | ${['a', 'b']} | ${[]}              | ${['a']}      | ${'a cannot have both: b would be left out'}
    ${tieAtCut}                | ${[...plain('a'), ...by('c')]} | ${'decided'}  | ${['a', 'c']} | ${['b']}           | ${[]}         | ${'only the one at the cut needs a basis'}
    ${tieAtCut}                | ${plain('a', 'c')}             | ${'tied'}     | ${['a']}      | ${['b', 'c']}      | ${[]}         | ${'without a basis the cut stays open'}
    ${tieAtCut}                | ${by('b', 'c')}                | ${'tied'}     | ${['a']}      | ${['b', 'c']}      | ${[]}         | ${'two at the cut do not push out the one above it'}
  `(
    '$totals, $decisions.length decisions → $kind $units: $because',
    ({ totals, decisions, because, ...expected }) => {
      expect(because).not.toBe('');
      expect(outcomeOf(two, totals, { decisions })).toEqual(expected);
    },
  );
});

describe('an award for an individual', () => {
  const BOTH = ['Tham gia tích cực', 'Đóng góp hiệu quả'];
  const report = (name: string, unit: string) =>
    document(unit, 'Báo cáo thành tích cá nhân', { subject: name });
  const reports = [report('A', 'so-a'), report('B', 'so-b')];
  const two = [nominee('A', 'so-a', 7, BOTH), nominee('B', 'so-b', 9, BOTH)];

  it.each`
    nominees                                                    | documents                             | kind              | units       | tied                | because
    ${two}                                                      | ${reports}                            | ${'proposed'}     | ${['so-b']} | ${[]}               | ${'most votes, whatever the unit’s points'}
    ${[two[0], nominee('B', 'so-b', 9, ['Tham gia tích cực'])]} | ${reports}                            | ${'proposed'}     | ${['so-a']} | ${[]}               | ${'a criterion is not met'}
    ${two}                                                      | ${[reports[0]]}                       | ${'proposed'}     | ${['so-a']} | ${[]}               | ${'no report in the dossier'}
    ${two}                                                      | ${[reports[0], report('C', 'so-b')]}  | ${'proposed'}     | ${['so-a']} | ${[]}               | ${'a report about somebody else'}
    ${two}                                                      | ${[reports[0], report('B', 'ban-c')]} | ${'proposed'}     | ${['so-a']} | ${[]}               | ${'a report in another unit’s dossier'}
    ${[two[0], nominee('B', 'so-b', 7, BOTH)]}                  | ${reports}                            | ${'tied'}         | ${[]}       | ${['so-a', 'so-b']} | ${'equal votes stay open'}
    ${[]}                                                       | ${reports}                            | ${'no-candidate'} | ${[]}       | ${[]}               | ${'nobody was nominated'}
    ${[nominee('A', 'so-a', 0, BOTH)]}                          | ${reports}                            | ${'proposed'}     | ${['so-a']} | ${[]}               | ${'no votes is a count'}
  `('$kind $units: $because', ({ nominees, documents, kind, units, tied }) => {
    const outcome = outcomeOf(individualAward(), CLEAR, { nominees, documents });
    expect(outcome).toEqual({ kind, units, tied, contradicting: [] });
  });

  it('ties in votes, whatever the units have', () => {
    const equal = [two[0]!, nominee('B', 'so-b', 7, BOTH)];
    const { outcome } = decide(individualAward(), CLEAR, { nominees: equal, documents: reports });
    expect(outcome).toEqual({ kind: 'tied', units: [], candidates: ['so-a', 'so-b'], merit: 7n });
  });

  it('knows a person by either spelling of a name', () => {
    const nominees = [nominee('Trần Hoà', 'so-a', 7, BOTH)];
    const book = {
      nominees,
      documents: [report('Trần Hòa', 'so-a')],
      decisions: [decision('ca-nhan', 'Trần Hòa')],
    };
    expect(outcomeOf(individualAward(), CLEAR, book)).toMatchObject({ kind: 'decided', units: ['so-a'] });
  });

  it('needs an eligible unit', () => {
    const rule = individualAward({ conditions: [REGISTERED] });
    const registrations = [registration('so-a', '2023-01-20')];
    const outcome = outcomeOf(rule, CLEAR, { nominees: two, documents: reports, registrations });
    expect(outcome).toMatchObject({ kind: 'proposed', units: ['so-a'] });
  });

  it('is decided by name, and shows the unit only', () => {
    const book = { nominees: two, documents: reports, decisions: [decision('ca-nhan', 'B')] };
    expect(outcomeOf(individualAward(), CLEAR, book)).toMatchObject({ kind: 'decided', units: ['so-b'] });
  });

  it('cannot tell two people of one name apart: a decision by name leaves their tie open', () => {
    const namesakes = [nominee('A', 'so-a', 9, BOTH), nominee('A', 'so-b', 9, BOTH)];
    const documents = [report('A', 'so-a'), report('A', 'so-b')];
    const book = { nominees: namesakes, documents, decisions: [decision('ca-nhan', 'A', 'Biên bản 12')] };
    expect(outcomeOf(individualAward(), CLEAR, book)).toMatchObject({ kind: 'tied', tied: ['so-a', 'so-b'] });
  });

  it('contradicts where another name was decided', () => {
    const book = { nominees: two, documents: reports, decisions: [decision('ca-nhan', 'A')] };
    expect(outcomeOf(individualAward(), CLEAR, book)).toMatchObject({
      kind: 'proposed',
      contradicting: ['A'],
    });
  });
});

describe('what the rules say of an award', () => {
  it.each`
    change                  | totals                            | more                                                                                     | kind              | units         | because
    ${{ tie: 'all' }}       | ${{ a: 90, b: 90, c: 70 }}        | ${{}}                                                                                    | ${'proposed'}     | ${['a', 'b']} | ${'equals at the cut all receive it, where the rules say so'}
    ${{ tie: 'all' }}       | ${{ a: 90, b: 80 }}               | ${{}}                                                                                    | ${'proposed'}     | ${['a']}      | ${'and one, where there is no tie'}
    ${{ rankedGroup: 'x' }} | ${{ a: 90, b: 80, c: 70 }}        | ${{ listOf: (unit: string) => (unit === 'a' ? null : 'x') }}                             | ${'proposed'}     | ${['b']}      | ${'only units of its list'}
    ${{ rankedGroup: 'x' }} | ${{ a: 90 }}                      | ${{ listOf: () => null }}                                                                | ${'no-candidate'} | ${[]}         | ${'nobody is in its list'}
    ${{ rankedBy: '2' }}    | ${{ a: 90, b: 80 }}               | ${{ meritOf: (unit: string, by: string) => BigInt(by === '2' && unit === 'b' ? 9 : 1) }} | ${'proposed'}     | ${['b']}      | ${'by a main index, whatever the total'}
    ${{}}                   | ${{ a: undefined, b: undefined }} | ${{}}                                                                                    | ${'not-eligible'} | ${[]}         | ${'a unit without a rank has nothing to be compared by'}
  `('$because → $kind $units', ({ change, totals, more, kind, units }) => {
    const { outcome } = decide(unitAward(change), totals, {}, more);
    expect([outcome.kind, 'units' in outcome ? [...outcome.units].sort() : []]).toEqual([kind, units]);
  });

  it('needs a decision for each who receives it together', () => {
    const rule = unitAward({ tie: 'all' });
    const totals = { a: 90, b: 90, c: 70 };
    const one = { decisions: [decision('tap-the', 'a')] };
    expect(outcomeOf(rule, totals, one).kind).toBe('proposed');
    const both = { decisions: ['a', 'b'].map((unit) => decision('tap-the', unit)) };
    expect(outcomeOf(rule, totals, both)).toMatchObject({ kind: 'decided', units: ['a', 'b'], tied: [] });
  });
});

describe('the ledger of nominees', () => {
  const [first, second] = ['Tham gia tích cực', 'Đóng góp hiệu quả'];
  const documents = [document('so-a', 'Báo cáo thành tích cá nhân', { subject: 'A' })];
  const votes = { kind: 'council-votes', share: { numerator: 2n, denominator: 3n }, basis } as const;

  it('holds each against the unit’s conditions, the report, the criteria and the votes, and measures what is missing', () => {
    const nominees = [nominee('A', 'so-a', 5, [first!, second!]), nominee('B', 'so-b', 9, [first!])];
    const registrations = [registration('so-a', '2023-01-20')];
    const ledger = decide(individualAward({ conditions: [REGISTERED, votes] }), CLEAR, {
      nominees,
      documents,
      registrations,
    });
    const short = ledger.nominees.map(({ nominee: { name }, conditions }) => [
      name,
      ...conditions.map(({ kind, met, shortfall }) => [kind, met, shortfall && Object.values(shortfall)[1]]),
    ]);
    expect(short).toEqual([
      [
        'A',
        ['registered', true, null],
        ['report-present', true, null],
        ['criteria-met', true, null],
        ['council-votes', false, 1],
      ],
      [
        'B',
        ['registered', false, null],
        ['report-present', false, 1],
        ['criteria-met', false, 1],
        ['council-votes', true, null],
      ],
    ]);
    expect(ledger.outcome.kind).toBe('not-eligible');
    // units are held against what concerns units
    expect(ledger.entries[0]!.conditions.map(({ kind }) => kind)).toEqual(['registered']);
  });

  it('the best of those who reach the votes is proposed', () => {
    const nominees = [nominee('A', 'so-a', 6, [first!, second!])];
    const ledger = decide(individualAward({ conditions: [votes] }), CLEAR, { nominees, documents });
    expect(ledger.outcome).toEqual({ kind: 'proposed', units: ['so-a'] });
  });
});

describe('the order of rows', () => {
  it('never changes an outcome', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const any = fc.record({
      totals: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
      order: fc.shuffledSubarray(ids, { minLength: 5 }),
      number: fc.integer({ min: 1, max: 3 }),
      registered: fc.subarray(ids),
      decided: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(undefined, 'Biên bản')), {
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(any, ({ totals, order, number, registered, decided }) => {
        const total = new Map(ids.map((id, i) => [id, totals[i]!]));
        const rule = unitAward({ number, conditions: [REGISTERED] });
        const book = {
          registrations: registered.map((unit) => registration(unit, '2023-01-20')),
          decisions: decided.map(([unit, reason]) => decision('tap-the', unit, reason)),
        };
        const reversed = {
          registrations: [...book.registrations].reverse(),
          decisions: [...book.decisions].reverse(),
        };
        const inOrder = (list: readonly string[]) =>
          Object.fromEntries(list.map((id) => [id, total.get(id)]));
        const straight = outcomeOf(rule, inOrder(ids), book);
        expect(outcomeOf(rule, inOrder(order), book)).toEqual(straight);
        expect(outcomeOf(rule, inOrder(order), reversed)).toEqual(straight);
      }),
      { numRuns: 1000 },
    );
  });
});
