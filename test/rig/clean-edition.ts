import { sha256 } from '../../scripts/data/read-files.ts';
import { clearSettings, clearYearFile, settingsText } from '../../src/archive/clear-settings.ts';
import { statementText } from '../../src/archive/edition-statement.ts';
import { frozenText } from '../../src/archive/frozen-dataset.ts';
import { registryOn } from '../../src/archive/frozen-registry.ts';
import { clearedPath, RESULTS } from '../../src/archive/snapshot-paths.ts';
import { SCHEMA_VERSION } from '../../src/dataset/site.ts';
import { CLEAN_FOLDER } from './fixture-folder.ts';
import { filesOf } from './folder-files.ts';
import { registryOf } from './rules.ts';
import { computeChanged } from './year-inputs.ts';

/**
 * What holds the clean folder fast: statement and results of its edition r1, by path below `archive/`. The rest of a
 * snapshot is the archive command's to write.
 */
export function cleanEdition(): Record<string, string> {
  // The rig reads an empty round, a folder has none.
  const dataset = { ...computeChanged().dataset!, rounds: [] };
  const results = frozenText(dataset);
  const registry = registryOn(registryOf(CLEAN_FOLDER.units), dataset.framework.deadlines.dossier);
  const clear = (file: string, text: string) => {
    if (file === 'units.yaml') return settingsText(registry);
    return file.endsWith('year.yaml') ? clearYearFile(text) : clearSettings(text);
  };
  const sources = [...filesOf(CLEAN_FOLDER)].map(([file, content]) => ({
    file,
    sha256: sha256(content),
    cleared:
      typeof content === 'string'
        ? { path: clearedPath(file), sha256: sha256(clear(file, content)), sheets: {} }
        : null,
  }));
  const statement = statementText({
    statementVersion: 1,
    year: 2023,
    edition: 'r1',
    day: '2023-12-20',
    schemaVersion: SCHEMA_VERSION,
    sources,
    earlierInitiatives: {},
    results: { path: RESULTS, sha256: sha256(results) },
    correction: null,
  });
  return { '2023/r1/data/edition.json': statement, [`2023/r1/${RESULTS}`]: results };
}
