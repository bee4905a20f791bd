import type { ReceivedFile, ReportFinding, ReportYear } from '../report-input.ts';
import { fileName } from './href-between.ts';
import { unitsByFile } from './units-by-file.ts';

type ReportUnit = ReportYear['units'][number];

/** Everything of a year that is one unit's. */
export interface UnitReport extends ReportUnit {
  readonly findings: readonly ReportFinding[];
  readonly files: readonly ReceivedFile[];
  /** Files that scores of the unit were read from. */
  readonly readFrom: ReadonlySet<string>;
  /** Position in the table of scores; −1 where it is not there. */
  readonly position: number;
}

/** A year sorted by unit. `rest` are findings of no single unit: they are for the office that collects the sheets. */
export interface YearReport {
  readonly units: readonly UnitReport[];
  readonly rest: readonly ReportFinding[];
}

/**
 * Sorts what belongs to a unit from what does not. A finding is a unit's when it names the unit, or names none and its
 * file is that unit's alone: by the scores read from it, or, where none were read, by its name.
 */
export function yearReport(year: ReportYear): YearReport {
  const ids = new Set(year.units.map(({ id }) => id));
  const readers = year.scores === undefined ? new Map<string, Set<string>>() : unitsByFile(year.scores);
  const ownerOf = (file: string): string | null => {
    const units = [...(readers.get(file) ?? [])];
    if (units.length > 0) return units.length === 1 ? units[0]! : null;
    const name = fileName(file).replace(/\.[^.]*$/, '');
    return ids.has(name) ? name : null;
  };
  const findings = new Map<string, ReportFinding[]>([...ids].map((id) => [id, []]));
  const named = new Map<string, Set<string>>();
  const rest: ReportFinding[] = [];
  for (const one of year.findings) {
    const { unit, at } = one.finding;
    const owner = unit ?? ownerOf(at.file);
    (findings.get(owner ?? '') ?? rest).push(one);
    if (unit !== null) named.set(at.file, (named.get(at.file) ?? new Set()).add(unit));
  }
  const files = new Map<string, ReceivedFile[]>([...ids].map((id) => [id, []]));
  for (const received of year.files) {
    const { file } = received;
    const owner = ownerOf(file);
    const senders = new Set([...(readers.get(file) ?? []), ...(owner === null ? [] : [owner])]);
    // A sheet that names a unit and was set aside, such as a second one, was received from it too.
    if (isScoreSheet(file)) for (const unit of named.get(file) ?? []) senders.add(unit);
    for (const unit of senders) files.get(unit)?.push(received);
  }
  const readFrom = new Map<string, Set<string>>([...ids].map((id) => [id, new Set()]));
  for (const [file, units] of readers) for (const unit of units) readFrom.get(unit)?.add(file);
  const positions = new Map(year.scores?.units.map((id, i) => [id, i]));
  const units = year.units.map((unit) => ({
    ...unit,
    findings: findings.get(unit.id)!,
    files: files.get(unit.id)!,
    readFrom: readFrom.get(unit.id)!,
    position: positions.get(unit.id) ?? -1,
  }));
  return { units, rest };
}

/** Not awards.xlsx or a settings file: those are the collecting office's own. */
const isScoreSheet = (file: string) => /^\d{4}\/(?:scores|rounds)\//.test(file);
