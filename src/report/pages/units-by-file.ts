import { SCORE_COLUMNS } from '../../points/score-column.ts';
import type { ScoreTable } from '../../scores/score-table.ts';

/** Ids of the units whose scores were read from a file, by file. */
export function unitsByFile(scores: ScoreTable): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>(scores.sheets.map(({ file }) => [file, new Set()]));
  const components = scores.components.length;
  for (const column of SCORE_COLUMNS) {
    const { sheet } = scores.columns[column];
    scores.units.forEach((unit, u) => {
      // A unit's scores mostly come from one sheet, and there may be a million of them.
      let last = -1;
      for (let i = u * components; i < (u + 1) * components; i++) {
        const source = sheet[i]!;
        if (source === last || source < 0) continue;
        last = source;
        found.get(scores.sheets[source]!.file)!.add(unit);
      }
    });
  }
  return found;
}
