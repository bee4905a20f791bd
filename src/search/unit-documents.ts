import type { Site, UnitHistory } from '../dataset/site.ts';
import type { Lang } from '../i18n/lang.ts';
import type { LocalisedText } from '../text/localised.ts';
import type { SearchDocument } from './search-document.ts';

/** Every unit once, under all names it had in published years and those of its predecessors. */
export function unitDocuments(site: Site, lang: Lang): SearchDocument[] {
  const byId = new Map(site.units.map((unit) => [unit.id, unit]));
  const placed = site.years.map(({ year, units }) => ({
    year,
    names: new Map(units.map(({ id, name }) => [id, name])),
  }));
  return site.units.map((unit) => {
    const taken = placed.filter(({ names }) => names.has(unit.id));
    const others = [...taken.map(({ names }) => names.get(unit.id)!), ...predecessorNames(unit, byId)];
    const former = [...new Set(others.map((name) => name[lang]))].filter((name) => name !== unit.name[lang]);
    const vietnamese = lang === 'vi' ? [] : [...new Set([unit.name, ...others].map(({ vi }) => vi))];
    return {
      kind: 'unit',
      key: unit.id,
      title: unit.name[lang],
      years: taken.map(({ year }) => year),
      ...(former.length > 0 && { former }),
      ...(vietnamese.length > 0 && { vietnamese }),
    };
  });
}

/** Names of those that a unit came from, however many steps back as far as they have a history of their own. */
function predecessorNames(unit: UnitHistory, byId: ReadonlyMap<string, UnitHistory>): LocalisedText[] {
  const seen = new Set([unit.id]);
  const names: LocalisedText[] = [];
  const look = ({ predecessors }: UnitHistory): void => {
    for (const { id, name } of predecessors) {
      if (seen.has(id)) continue;
      seen.add(id);
      names.push(name);
      const earlier = byId.get(id);
      if (earlier !== undefined) look(earlier);
    }
  };
  look(unit);
  return names;
}
