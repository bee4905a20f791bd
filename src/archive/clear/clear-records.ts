import type { Exclusion, Initiative, Registration, UnitVotes } from '../../awards/awards-book.ts';
import type { YearDataset } from '../../dataset/site.ts';
import type { Framework } from '../../framework/framework.ts';
import { CellSet } from './cell-set.ts';
import { type ClearedRecord, momentValue, recordAt, WITHHELD } from './cleared-record.ts';

/** Registrations: units and days. */
export const clearRegistrations = (registrations: readonly Registration[]): ClearedRecord[] =>
  registrations.map(({ unit, day, at }) =>
    recordAt(at, { 'Mã đơn vị': unit, 'Ngày đăng ký': momentValue(day) }),
  );

/**
 * Initiatives that count, as they are published. One that was recognised too late counts nowhere, in the next year
 * neither: its decision is kept for that, its name is not. One that stands twice is left out.
 */
export function clearInitiatives(
  initiatives: readonly Initiative[],
  { units, framework }: Pick<YearDataset, 'units' | 'framework'>,
): ClearedRecord[] {
  const published = new CellSet(units.flatMap((unit) => unit.initiatives.map(({ source }) => source)));
  const by = framework.bonus?.recognisedBy;
  return initiatives.flatMap(({ unit, name, decision, day, issuer, at }) => {
    const isPublished = published.has(at.file, at.sheet, at.row, at.column);
    const isLate = by !== undefined && day > by;
    if (!isPublished && !isLate) return [];
    return [
      recordAt(at, {
        'Mã đơn vị': unit,
        'Tên sáng kiến, mô hình': isPublished ? name : WITHHELD,
        'Quyết định công nhận': decision,
        'Ngày công nhận': momentValue(day),
        'Cơ quan công nhận': isPublished ? issuer : WITHHELD,
      }),
    ];
  });
}

/** Votes for units that a published condition quotes; the size of the council where the condition is a part of it. */
export function clearUnitVotes(
  votes: readonly UnitVotes[],
  { awards, framework }: Pick<YearDataset, 'awards' | 'framework'>,
): ClearedRecord[] {
  const published = new CellSet(conditionsOf({ awards }).map(({ source }) => source));
  const byShare = new Set(framework.awards.filter(hasShare).map(({ id }) => id));
  return votes
    .filter(({ votesPlace: { file, sheet, row, column } }) => published.has(file, sheet, row, column))
    .map(({ unit, award, votes: count, members, at }) =>
      recordAt(at, {
        'Mã đơn vị': unit,
        'Danh hiệu': award,
        'Số phiếu đồng ý': count,
        'Số thành viên Hội đồng': (byShare.has(award) ? members : undefined) ?? '',
      }),
    );
}

const hasShare = ({ conditions }: Framework['awards'][number]) =>
  conditions.some((condition) => condition.kind === 'council-votes' && condition.count === undefined);

/** Units that are published as left out. Why, the office alone knows. */
export function clearExclusions(
  exclusions: readonly Exclusion[],
  { awards }: Pick<YearDataset, 'awards'>,
): ClearedRecord[] {
  const published = new Set(
    conditionsOf({ awards }).flatMap(({ kind, met, unit }) =>
      kind === 'not-excluded' && !met ? [unit] : [],
    ),
  );
  return exclusions
    .filter(({ unit }) => published.has(unit))
    .map(({ unit, at }) => recordAt(at, { 'Mã đơn vị': unit, 'Lý do': WITHHELD }));
}

/** All published lines of the ledgers, each with its unit. */
export const conditionsOf = ({ awards }: Pick<YearDataset, 'awards'>) =>
  awards.flatMap(({ entries }) =>
    entries.flatMap(({ unit, conditions }) => conditions.map((condition) => ({ ...condition, unit }))),
  );
