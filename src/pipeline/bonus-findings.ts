import type { Initiative } from '../awards/awards-book.ts';
import { bonusPoints } from '../awards/bonus-of.ts';
import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfCell } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
import type { SheetBonus } from '../scores/read-scores.ts';

/**
 * Holds the bonus that a sheet states against the recognised initiatives, which alone count.
 * @param listed whether the year has a list of initiatives at all
 */
export function bonusFindings(
  bonuses: readonly SheetBonus[],
  framework: Framework,
  recognised: ReadonlyMap<string, readonly Initiative[]>,
  listed: boolean,
): Finding[] {
  const { year } = framework;
  return bonuses.flatMap(({ unit, grid, column, reading }) => {
    const at = placeOfCell(grid, reading.row, reading.column);
    const subject = { year, unit };
    if (reading.kind === 'faulty')
      return [makeFinding('bonus-unreadable', subject, at, { column, raw: reading.raw })];
    if (reading.kind !== 'scored') return [];
    const stated = reading.points;
    if (!listed)
      return stated === 0 ? [] : [makeFinding('bonus-without-list', subject, at, { column, stated })];
    const initiatives = recognised.get(unit)?.length ?? 0;
    const computed = bonusPoints(framework, initiatives);
    return stated === computed
      ? []
      : [makeFinding('bonus-differs', subject, at, { column, stated, computed, initiatives })];
  });
}
