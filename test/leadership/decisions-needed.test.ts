import { expect, it } from 'vitest';
import type { AwardView, OutcomeView } from '../../src/dataset/site.ts';
import { decisionsNeeded } from '../../src/leadership/decisions-needed.ts';
import { decisionText } from '../../src/leadership/leadership-text.ts';
import type { NomineeView } from '../../src/leadership/nominees-of.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const clean = computeChanged().dataset!;
const [award] = clean.awards;
const nominee = (name: string, standing: NomineeView['standing']): NomineeView => ({
  ...{
    name,
    standing,
    unit: 'so-b',
    votes: 5,
    members: null,
    eligible: true,
    consent: false,
    legalBasis: null,
  },
  ...{ conditions: [], source: null, votesSource: null },
});
const needed = (
  outcome: OutcomeView,
  {
    asOf = '2023-12-05',
    status = 'appraised',
    ...change
  }: { asOf?: string; status?: 'appraised' | 'draft' } & Partial<AwardView> = {},
  nominees: readonly NomineeView[] = [],
) =>
  decisionsNeeded(
    {
      framework: clean.framework,
      settings: { ...clean.settings, asOf, status },
      awards: [{ ...award!, ...change, outcome }],
    },
    new Map([['tap-the', nominees]]),
  );
const PROPOSED: OutcomeView = { kind: 'proposed', units: ['so-a'] };
const TIED: OutcomeView = { kind: 'tied', units: [], candidates: ['so-a', 'so-b'] };
const NOBODY: OutcomeView = { kind: 'not-eligible' };
const DECIDED: OutcomeView = { kind: 'decided', recipients: [], tiedWith: [] };
const PEOPLE = [nominee('An', 'proposed'), nominee('Bình', 'fewer-votes')];

it.each`
  outcome     | change                         | nominees  | text                                                                              | because
  ${PROPOSED} | ${{}}                          | ${[]}     | ${['Đề nghị so-a. Chờ quyết định.']}                                              | ${'a proposal waits for its decision'}
  ${TIED}     | ${{}}                          | ${[]}     | ${['Bằng nhau ở ngưỡng (1 suất): so-a, so-b. Cần chọn, có căn cứ ghi lại.']}      | ${'a tie waits for a choice'}
  ${PROPOSED} | ${{ recipient: 'individual' }} | ${PEOPLE} | ${['Đề nghị An, so-b. Chờ quyết định.']}                                          | ${'individuals are named, candidates only'}
  ${NOBODY}   | ${{}}                          | ${[]}     | ${['Không có ứng viên đủ điều kiện. Cần kết luận không xét hoặc bổ sung hồ sơ.']} | ${'after the dossiers were due'}
  ${NOBODY}   | ${{ asOf: '2023-11-15' }}      | ${[]}     | ${[]}                                                                             | ${'on their last day it says nothing yet'}
  ${PROPOSED} | ${{ status: 'draft' }}         | ${[]}     | ${[]}                                                                             | ${'nothing is decided of a draft'}
  ${DECIDED}  | ${{}}                          | ${[]}     | ${[]}                                                                             | ${'what is decided waits for nobody'}
`('$text: $because', ({ outcome, change, nominees, text }) => {
  expect(needed(outcome, change, nominees).map((one) => decisionText('vi', one, (unit) => unit))).toEqual(
    text,
  );
});

it('counts the days to the decision, and says when they are over', () => {
  expect(needed(PROPOSED)[0]).toMatchObject({ due: '2023-12-20', daysLeft: 15 });
  expect(needed(PROPOSED, { asOf: '2023-12-22' })[0]!.daysLeft).toBe(-2);
});
