/** Turns a dataset of one schema version into one of the next. */
export type Migration = (dataset: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * By the version that they lead away from. Whoever raises SCHEMA_VERSION adds one here, so that every year ever frozen is
 * still read; the frozen file itself keeps its version for ever.
 */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/**
 * A dataset step by step from one version to another.
 * @throws RangeError where a step is missing
 */
export function migrated(
  dataset: Readonly<Record<string, unknown>>,
  from: number,
  to: number,
  migrations: ReadonlyMap<number, Migration>,
): Record<string, unknown> {
  let current: Record<string, unknown> = { ...dataset };
  for (let version = from; version < to; version++) {
    const migration = migrations.get(version);
    if (migration === undefined) throw new RangeError(`no migration away from schema version ${version}`);
    current = { ...migration(current), schemaVersion: version + 1 };
  }
  return current;
}
