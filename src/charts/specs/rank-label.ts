import type { LocalisedText, YearDataset } from '../../dataset/site.ts';
import type { Lang } from '../../i18n/lang.ts';

/** A unit as it stands in a drawing by points. */
interface Placed {
  readonly name: LocalisedText;
  readonly rankedGroup: string | null;
  /** Inside its ranked group. */
  readonly rank: number | null;
  readonly tied: boolean;
}

/** Codes of the lists of a year that have ranked units. */
export function rankedLists({ units }: YearDataset): ReadonlySet<string | null> {
  return new Set(units.filter(({ rank }) => rank !== null).map(({ rankedGroup }) => rankedGroup));
}

/**
 * Words beside a unit's bar: `2=. Sở Y tế`. A year with several lists has several first places, and a drawing puts all
 * units in one order by points; there the list stands beside the rank.
 */
export function rankLabel(
  dataset: YearDataset,
  lang: Lang,
): ({ name, rankedGroup, rank, tied }: Placed) => string {
  const several = rankedLists(dataset).size > 1;
  const lists = new Map(dataset.framework.rankedGroups.map(({ code, name }) => [code, name[lang]]));
  return ({ name, rankedGroup, rank, tied }) => {
    if (rank === null) return name[lang];
    const place = `${rank}${tied ? '=' : ''}`;
    return several ? `${name[lang]} (${lists.get(rankedGroup!)}: ${place})` : `${place}. ${name[lang]}`;
  };
}
