import { join, relative } from 'node:path';
import { differences } from '../src/archive/differences.ts';
import type { EditionStatement } from '../src/archive/edition-statement.ts';
import { registryOn } from '../src/archive/frozen-registry.ts';
import { changedSources } from '../src/archive/lock-findings.ts';
import { zipName } from '../src/archive/snapshot-paths.ts';
import type { YearDataset } from '../src/dataset/site.ts';
import type { Difference } from '../src/findings/difference.ts';
import { readPublisher, readRegistry } from '../src/pipeline/read-settings-of.ts';
import { abandonEdition, closeEdition, openEdition } from './archive/edition-folder.ts';
import { editionOf, type Freezing, freezeStages } from './archive/freeze-year.ts';
import {
  archiveOf,
  editionsIn,
  type FrozenEdition,
  frozenDataset,
  newestEditions,
} from './archive/read-editions.ts';
import { refusalOf, refuseOptions } from './archive/refuse-freezing.ts';
import { privateKey, signSums } from './archive/sign-sums.ts';
import { softwareOf } from './archive/software.ts';
import { type Source, sourcesOf } from './archive/sources-of.ts';
import type { CheckedYear } from './data/checked-year.ts';
import { readText } from './data/read-files.ts';
import { readYearFolder } from './data/read-folder.ts';
import { checkFolder } from './shell/check-folder.ts';
import { findingsText } from './shell/findings-report.ts';
import { type Options, readOptions, WrongUse } from './shell/options.ts';
import { Progress } from './shell/progress.ts';
import { runCommand } from './shell/run-command.ts';

const root = join(import.meta.dirname, '..');

await runCommand(async () => {
  const options = readOptions('npm run archive -- --year 2023 [options]', [
    ...(['year', 'draft', 'revise', 'reason', 'by', 'basis', 'date', 'sign', 'data', 'lang'] as const),
  ]);
  const say = (vi: string, en: string) => (options.lang === 'vi' ? vi : en);
  const last = newestEditions(editionsIn(options.data)).get(options.year ?? 0);
  refuseOptions(options, last, say);
  if (options.sign !== undefined) privateKey(options.sign);
  const checked = (await checkFolder({ ...options, year: undefined })).years.find(
    ({ year }) => year === options.year,
  );
  if (checked === undefined) {
    const folder = join(options.data, String(options.year));
    throw new WrongUse(say(`Không có thư mục của năm: ${folder}`, `No folder of that year: ${folder}`));
  }
  // What differs from the frozen edition is what a correction is about, and the draft of one.
  const open = checked.weighed.filter(
    ({ finding, severity, acceptance }) =>
      severity === 'error' &&
      acceptance === null &&
      !((options.revise || options.draft) && /^frozen-/.test(finding.code)),
  );
  const refusal = refusalOf(checked, options.draft, say);
  if (open.length > 0 || refusal !== undefined) {
    if (open.length > 0) console.error(findingsText(open, options.lang));
    console.error(refusal ?? say('Chưa khoá sổ: còn lỗi.', 'Not frozen: there are errors.'));
    return 1;
  }
  const freezing = await freezingOf(options, checked, last, say);
  const place = {
    folder: join(archiveOf(options.data), String(checked.year)),
    year: checked.year,
    name: freezing.statement.edition,
  };
  const work = await openEdition(place);
  const stages = freezeStages(freezing, work);
  const progress = new Progress(stages.length + 1);
  try {
    for (const [vi, en, run] of stages) {
      progress.step(say(vi, en));
      await run((done, all) => progress.count(done, all));
    }
    if (options.sign !== undefined) await signSums(work, options.sign);
    progress.step(say('nén', 'packing'));
    await closeEdition(work, place);
  } catch (error) {
    await abandonEdition(work, place);
    throw error;
  } finally {
    progress.end();
  }
  const { code } = editionOf(freezing);
  const zip = join(relative(process.cwd(), place.folder), zipName(place.year, place.name));
  console.log(
    say(
      `Đã ${options.draft ? 'ghi bản nháp' : 'khoá sổ'} năm ${place.year}, ấn bản ${place.name}. Mã ấn bản: ${code}\nTệp: ${zip}`,
      `Year ${place.year} is ${options.draft ? 'written as a draft' : 'frozen'}, edition ${place.name}. Edition code: ${code}\nFile: ${zip}`,
    ),
  );
  return 0;
});

async function freezingOf(
  { data, draft, revise, reason, by, basis, date }: Options,
  checked: CheckedYear,
  last: FrozenEdition | undefined,
  say: (vi: string, en: string) => string,
): Promise<Freezing> {
  const { year, weighed, earlier } = checked;
  const dataset = checked.computed!;
  const registryFile = readText(data, 'units.yaml');
  const registry = registryOn(readRegistry(registryFile).settings!, dataset.framework.deadlines.dossier);
  const input = await readYearFolder(data, year);
  const sources = await sourcesOf({ input, registry, registryFile, dataset });
  const correction =
    revise && last
      ? correctionOf(last, dataset, sources, { reason: reason!, by: by!, basis: basis ?? null })
      : null;
  if (revise && correction?.differences.length === 0)
    throw new WrongUse(
      say(
        `Năm ${year} không khác ấn bản ${last!.name}: không có gì để đính chính.`,
        `Year ${year} is as in edition ${last!.name}: nothing to correct.`,
      ),
    );
  const { settings } = dataset;
  return {
    root,
    dataset,
    findings: {
      findings: weighed.filter(({ finding }) => !/^frozen-/.test(finding.code)),
      files: new Set(dataset.sources.map(({ file }) => file)),
      sheets: new Set(dataset.scores.sheets.map(({ sheet }) => sheet)),
    },
    registry,
    publisher: readPublisher(readText(data, 'site.yaml')).settings,
    sources,
    statement: {
      edition: draft ? 'draft' : revise ? `r${Number(last!.name.slice(1)) + 1}` : 'r1',
      // A first edition bears the day of its publication, so that the same sheets give the same edition on any day.
      day: revise ? (date ?? today()) : (settings.publishedOn ?? settings.asOf),
      earlierInitiatives: Object.fromEntries(earlier),
      correction,
    },
    software: softwareOf(root),
  };
}

/** @throws WrongUse where the edition that is to be corrected cannot be read */
function correctionOf(
  last: FrozenEdition,
  dataset: YearDataset,
  sources: readonly Source[],
  by: { readonly reason: string; readonly by: string; readonly basis: string | null },
): EditionStatement['correction'] {
  const before = frozenDataset(last);
  if (before === undefined || last.statement === undefined)
    throw new WrongUse(`Ấn bản bị hỏng / the edition is damaged: ${last.folder}`);
  const present = sources.map(({ record }) => ({
    file: record.file,
    sha256: record.sha256,
    ...(record.file.endsWith('.yaml') && record.cleared ? { clearedSha256: record.cleared.sha256 } : {}),
  }));
  const old = new Map(last.statement.sources.map(({ file, sha256 }) => [file, sha256]));
  const now = new Map(present.map(({ file, sha256 }) => [file, sha256]));
  const files = changedSources(last.statement.sources, present).map(
    ({ file }): Difference => ({
      ...{ kind: 'source', unit: null, code: file, column: null, cell: null },
      from: old.get(file) ?? null,
      to: now.get(file) ?? null,
    }),
  );
  return {
    of: { edition: last.name, code: last.code },
    ...by,
    differences: [...files, ...differences(before, dataset)],
  };
}

/** In Viet Nam, wherever the command runs. */
function today(): string {
  return new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
