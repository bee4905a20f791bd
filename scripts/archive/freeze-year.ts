import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bagFiles, isPayload, sumsText } from '../../src/archive/bag-files.ts';
import { crateText } from '../../src/archive/crate-text.ts';
import { codeOf, type EditionStatement, statementText } from '../../src/archive/edition-statement.ts';
import { frozenText, standAlone } from '../../src/archive/frozen-dataset.ts';
import { readmeText } from '../../src/archive/readme-text.ts';
import type { SnapshotFacts } from '../../src/archive/snapshot-facts.ts';
import { RESULTS, SITE, STATEMENT, SUMS, VERIFY_PAGE } from '../../src/archive/snapshot-paths.ts';
import { SNAPSHOT_CSS, startPage } from '../../src/archive/start-page.ts';
import { SCHEMA_VERSION, type YearDataset } from '../../src/dataset/site.ts';
import type { SiteSettings } from '../../src/framework/site-file.ts';
import { computeSite } from '../../src/pipeline/compute-site.ts';
import type { UnitRegistry } from '../../src/units/unit-registry.ts';
import { sha256 } from '../data/read-files.ts';
import { publicStages } from '../site/public-stages.ts';
import type { Stage } from '../site/stage.ts';
import { type FoundInYear, findingsCsv } from './findings-csv.ts';
import { hashedFiles } from './list-files.ts';
import type { Source } from './sources-of.ts';
import { verifyPage } from './verify-page.ts';

/** Everything that an edition is made from. */
export interface Freezing {
  /** Of the project. */
  readonly root: string;
  readonly dataset: YearDataset;
  readonly findings: FoundInYear;
  /** The part of the registry that counts for the year. */
  readonly registry: UnitRegistry;
  readonly publisher: SiteSettings;
  readonly sources: readonly Source[];
  readonly statement: Pick<EditionStatement, 'edition' | 'day' | 'earlierInitiatives' | 'correction'>;
  readonly software: SnapshotFacts['software'];
}

/** The edition that a freezing makes: its statement, as text, and its code. */
export function editionOf({ dataset, sources, statement }: Freezing) {
  const results = frozenText(dataset);
  const whole: EditionStatement = {
    statementVersion: 1,
    year: dataset.year,
    edition: statement.edition,
    day: statement.day,
    schemaVersion: SCHEMA_VERSION,
    sources: sources.map(({ record }) => record),
    earlierInitiatives: statement.earlierInitiatives,
    results: { path: RESULTS, sha256: sha256(results) },
    correction: statement.correction,
  };
  const text = statementText(whole);
  return { statement: whole, text, results, code: codeOf(text, sha256) };
}

/** Writes an edition into an empty folder, stage by stage: payload first, then what vouches for it. */
export function freezeStages(freezing: Freezing, folder: string): Stage[] {
  const { root, dataset, registry, publisher, software } = freezing;
  const { statement, text, results, code } = editionOf(freezing);
  const frozen = { ...standAlone(dataset), edition: { name: statement.edition, code } };
  const facts: SnapshotFacts = { statement, code, dataset: frozen, publisher, software };
  const write = async (path: string, content: string | Uint8Array) => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  };
  const site = computeSite([frozen], registry, publisher);
  return [
    ...publicStages(site, join(folder, SITE), root, { pictures: false }),
    [
      'ghi bản sao phiếu và kết quả',
      'writing copies of the sheets and the results',
      async () => {
        await write(STATEMENT, text);
        await write(RESULTS, results);
        await write('data/results/findings.csv', findingsCsv(freezing.findings));
        await write('data/software.json', `${JSON.stringify(software, null, 1)}\n`);
        for (const { record, content } of freezing.sources)
          if (record.cleared !== null && content !== undefined) await write(record.cleared.path, content);
      },
    ],
    [
      'ghi trang kiểm chứng',
      'writing the page that verifies',
      async () => {
        await write('index.html', startPage(facts));
        await write('snapshot.css', SNAPSHOT_CSS);
        await write('README.txt', readmeText(facts));
        const page = await verifyPage(root);
        await write(VERIFY_PAGE, page.html);
        await write('LICENSES.txt', page.licences);
      },
    ],
    [
      'tính mã băm',
      'hashing',
      async () => {
        const payload = (await hashedFiles(folder)).filter(isPayload);
        const crate = crateText(facts, payload);
        await write('data/ro-crate-metadata.json', crate);
        const files = await hashedFiles(folder);
        const tags = files.filter((file) => !isPayload(file));
        const bag = bagFiles(facts, files.filter(isPayload), tags, sha256);
        for (const { path, content } of bag) await write(path, content);
        const listed = [...files, ...bag.map(({ path, content }) => ({ path, sha256: sha256(content) }))];
        await write(SUMS, sumsText(listed));
      },
    ],
  ];
}
