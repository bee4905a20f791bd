import { awardMeasure, passedOver } from '../dataset/award-measure.ts';
import type { AwardView, RecipientView } from '../dataset/site.ts';
import { notEligibleBecause } from '../i18n/award-text.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import { longDay } from './long-day.ts';
import type { PaperSource } from './year-papers.ts';

const words = papersVi.awards;

/** "1. Tập thể dẫn đầu …: Bằng khen … (01 suất)". @param i position of the award */
export const awardHeading = ({ name, form, number }: AwardView, i: number): string =>
  words.heading(i + 1, name.vi, form.vi, number);

/** A candidate: a unit with what it is compared by, or "một cá nhân của …", whose votes and name are private. */
export function candidateText(source: PaperSource, award: AwardView, id: string): string {
  const { dataset, nameOf } = source;
  if (award.recipient === 'individual') return words.someone(nameOf(id));
  const unit = dataset.units.find((one) => one.id === id);
  if (unit === undefined) return nameOf(id);
  const { main, pointsOf } = awardMeasure(dataset, award);
  const measure = main
    ? words.main(`${main.code}. ${main.name.vi}`)
    : words[award.rankedBy === 'points' ? 'points' : 'total'];
  const rank = unit.rank === null ? '' : words.ranked(unit.rank, unit.tied);
  return words.merit(nameOf(id), measure, figureOf('vi', pointsOf(unit)), rank);
}

/** Who a decision names: an individual only where the dataset says the name. */
export function recipientText({ nameOf }: PaperSource, award: AwardView, one: RecipientView): string {
  if (one.person !== null) return words.person(one.person, one.unit === null ? '' : nameOf(one.unit));
  if (one.unit === null) return words.unknown;
  return award.recipient === 'individual' ? words.someone(nameOf(one.unit)) : nameOf(one.unit);
}

/** What stands of an award: a proposal as long as there is no decision, and then the decision with its number. */
export function awardSentences(source: PaperSource, award: AwardView): string[] {
  const { outcome, form } = award;
  const candidates = (units: readonly string[]) =>
    units.map((id) => candidateText(source, award, id)).join('; ');
  switch (outcome.kind) {
    case 'not-eligible':
      return [words.notEligible];
    case 'no-candidate':
      return [words.noCandidate];
    case 'proposed':
      return [words.proposed(form.vi, candidates(outcome.units))];
    case 'tied': {
      const left = award.number - outcome.units.length;
      return [
        ...(outcome.units.length > 0 ? [words.proposed(form.vi, candidates(outcome.units))] : []),
        words.tied(left, candidates(outcome.candidates)),
      ];
    }
    case 'decided':
      return [...decisionSentences(source, award, outcome), ...chosenSentences(source, award, outcome)];
  }
}

type Decided = Extract<AwardView['outcome'], { kind: 'decided' }>;

/** One sentence for each decision, however many it names. */
function decisionSentences(source: PaperSource, award: AwardView, { recipients }: Decided): string[] {
  const decisions = Map.groupBy(recipients, (one) => JSON.stringify([one.decision, one.day, one.issuer]));
  return [...decisions.values()].map((group) => {
    const { decision, day, issuer } = group[0]!;
    const who = group.map((one) => recipientText(source, award, one)).join('; ');
    return words.decided(decision, longDay(day), issuer, who);
  });
}

/** Why one of several equal ones was chosen; said once, though each recipient may carry it. */
function chosenSentences({ nameOf }: PaperSource, award: AwardView, outcome: Decided): string[] {
  if (outcome.tiedWith.length === 0) return [];
  const others = outcome.tiedWith
    .map((id) => (award.recipient === 'individual' ? words.someone(nameOf(id)) : nameOf(id)))
    .join(', ');
  const reasons = new Set(outcome.recipients.flatMap(({ basis }) => (basis === null ? [] : [basis])));
  return [...reasons].map((basis) => words.chosen(others, basis));
}

/** What has to be said beside the outcome: decisions against the conditions, and who was ahead but not eligible. */
export function awardRemarks(source: PaperSource, award: AwardView): string[] {
  const { dataset, nameOf } = source;
  return [
    ...award.overruling.map((one) =>
      words.overruling(
        one.decision,
        longDay(one.day),
        one.issuer,
        recipientText(source, award, one),
        one.reason,
      ),
    ),
    ...passedOver(dataset, award).flatMap(({ id }) => {
      const entry = award.entries.find(({ unit }) => unit === id);
      return entry ? [words.passed(nameOf(id), notEligibleBecause('vi', entry, nameOf))] : [];
    }),
  ];
}
