import type { AwardView } from '../dataset/site.ts';
import { type NameOf, outcomeSentences } from '../i18n/award-text.ts';
import type { Lang } from '../i18n/lang.ts';
import type { DecisionNeeded } from './decisions-needed.ts';
import { decisionText } from './leadership-text.ts';
import type { NomineeView } from './nominees-of.ts';

/** What stands of an award, as the public reads it, but with the names of individuals. @param needed undefined once it is decided */
export function outcomeWithNames(
  lang: Lang,
  award: AwardView,
  nominees: readonly NomineeView[],
  needed: DecisionNeeded | undefined,
  nameOf: NameOf,
): string[] {
  const [first, ...more] = outcomeSentences(lang, named(award, nominees), nameOf);
  const isNamed = needed !== undefined && needed.names.length > 0;
  return [isNamed ? decisionText(lang, needed, nameOf) : first!, ...more];
}

/** The award with every decided recipient by name, consent or not. */
function named(award: AwardView, nominees: readonly NomineeView[]): AwardView {
  const { outcome, recipient } = award;
  if (recipient === 'unit' || outcome.kind !== 'decided') return award;
  const decided = nominees.filter(({ standing }) => standing === 'decided');
  const recipients = outcome.recipients.map((one) => {
    const at = decided.findIndex(({ unit }) => unit === one.unit);
    // Taken out, for a unit may have two.
    const [found] = at < 0 ? [] : decided.splice(at, 1);
    return { ...one, person: found?.name ?? one.person };
  });
  return { ...award, outcome: { ...outcome, recipients } };
}
