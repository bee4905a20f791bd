import { byRank } from '../dataset/by-rank.ts';
import { conditionNote } from '../i18n/award-text.ts';
import { formatCount } from '../i18n/format.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { papersReportsVi } from '../i18n/papers-reports-vi.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import { note, row } from './blocks.ts';
import type { PaperBlock, PaperRow } from './paper.ts';
import { firstRows } from './row-limit.ts';
import type { PaperSource } from './year-papers.ts';

/** A condition that a unit does not meet; the same for several awards is said once. */
interface Failure {
  readonly unit: string;
  readonly condition: string;
  readonly reason: string;
  readonly awards: Set<string>;
}

/** Rows of the table of unmet conditions, units in the order of ranks; with a note where only the first are printed. */
export function failedRows({ dataset, nameOf }: PaperSource): {
  readonly rows: PaperRow[];
  readonly notes: PaperBlock[];
} {
  const { awards: texts } = messagesOf('vi');
  const failures = new Map<string, Failure>();
  const order = byRank(dataset.units).map(({ id }) => id);
  const placeOf = new Map(order.map((id, i) => [id, i]));
  for (const award of dataset.awards) {
    const entries = new Map(award.entries.map((entry) => [entry.unit, entry]));
    for (const unit of order) {
      for (const condition of entries.get(unit)?.conditions ?? []) {
        if (condition.met) continue;
        const name = texts.condition[condition.kind];
        const reason = conditionNote('vi', condition, nameOf) || papersReportsVi.minutes.noReason;
        const key = JSON.stringify([unit, name, reason]);
        const failure = failures.get(key) ?? { unit, condition: name, reason, awards: new Set<string>() };
        failure.awards.add(award.name.vi);
        failures.set(key, failure);
      }
    }
  }
  const all = [...failures.values()].toSorted((a, b) => placeOf.get(a.unit)! - placeOf.get(b.unit)!);
  const shown = firstRows([all])[0]!;
  const everyAward = dataset.awards.length > 1 ? papersReportsVi.minutes.everyAward : undefined;
  return {
    rows: shown.map(({ unit, condition, reason, awards }, i) => {
      const which =
        awards.size === dataset.awards.length && everyAward !== undefined
          ? everyAward
          : [...awards].join('; ');
      return row([String(i + 1), nameOf(unit), condition, reason, which]);
    }),
    notes:
      shown.length === all.length
        ? []
        : [
            note(
              papersVi.cut(
                formatCount('vi', shown.length),
                formatCount('vi', all.length),
                'eligibility.csv',
                dataset.year,
              ),
            ),
          ],
  };
}
