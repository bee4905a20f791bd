import type { Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';

/** More rows than this make a drawing that nobody reads to its end; so many of them are then drawn. */
const MOST = 40;
const SHOWN = 30;

/** Of units by rank no more than can be read in one drawing. */
export function firstUnits<Unit>(units: readonly Unit[]): readonly Unit[] {
  return units.length <= MOST ? units : units.slice(0, SHOWN);
}

/** The subtitle of a chart that shows the first units: it says how many there are. */
export function firstUnitsSubtitle(subtitle: string, shown: number, all: number, lang: Lang): string {
  return shown === all ? subtitle : `${subtitle}; ${messagesOf(lang).charts.firstOnly(shown, all)}`;
}
