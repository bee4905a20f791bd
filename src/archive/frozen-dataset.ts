import { SCHEMA_VERSION, type YearDataset } from '../dataset/site.ts';
import { MIGRATIONS, type Migration, migrated } from './migrations.ts';
import { parseTaggedJson, taggedJson } from './tagged-json.ts';

/** A frozen dataset cannot be read: damaged, or of a newer program. */
export class FrozenUnreadable extends Error {}

/**
 * What of a year stands alone, and is frozen. How it compares with the year before is said anew whenever years are
 * published together: the other year may be corrected.
 */
export function standAlone(dataset: YearDataset): YearDataset {
  const { edition: _, ...rest } = dataset;
  const units = dataset.units.map((unit) => ({ ...unit, change: null }));
  return { ...rest, units, ruleChanges: [] };
}

/** The results of a year as text: the same results give the same text, on any machine. */
export function frozenText(dataset: YearDataset): string {
  return taggedJson({ schemaVersion: SCHEMA_VERSION, ...standAlone(dataset) });
}

/**
 * The results of a year as they were frozen, in today's shape.
 * @throws FrozenUnreadable
 */
export function thawDataset(
  text: string,
  current: number = SCHEMA_VERSION,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
): YearDataset {
  let data: unknown;
  try {
    data = parseTaggedJson(text);
  } catch (error) {
    throw new FrozenUnreadable(error instanceof Error ? error.message : String(error));
  }
  if (!isRecord(data) || typeof data.schemaVersion !== 'number')
    throw new FrozenUnreadable('no schemaVersion');
  if (data.schemaVersion > current)
    throw new FrozenUnreadable(`schema version ${data.schemaVersion} is newer than ${current}`);
  const { schemaVersion: _, ...dataset } = migrated(data, data.schemaVersion, current, migrations);
  if (!Array.isArray(dataset.units) || !isRecord(dataset.scores) || typeof dataset.year !== 'number')
    throw new FrozenUnreadable('no dataset of a year');
  // The hash of the file vouches for the rest: it is what this function's counterpart wrote.
  return dataset as unknown as YearDataset;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
