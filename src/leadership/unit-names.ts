import type { NameOf } from '../i18n/award-text.ts';
import { formatCount } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { LeadershipSite, LeadershipYear } from './leadership-site.ts';
import { leadershipWords } from './leadership-words.ts';

/** Names of units as the year has them; of a predecessor its own. */
export function unitNames(
  lang: Lang,
  site: Pick<LeadershipSite, 'unitNames'>,
  { dataset }: Pick<LeadershipYear, 'dataset'>,
): NameOf {
  const names = new Map(dataset.units.map(({ id, name }) => [id, name[lang]]));
  return (id) => names.get(id) ?? site.unitNames[id]?.[lang] ?? id;
}

/** Units in a sentence: at most `most` by name, the rest as a number. */
export function unitList(lang: Lang, units: readonly string[], nameOf: NameOf, most = 5): string {
  const named = units.slice(0, most).map(nameOf);
  const rest = units.length - named.length;
  return [...named, ...(rest > 0 ? [leadershipWords(lang).others(formatCount(lang, rest))] : [])].join(', ');
}
