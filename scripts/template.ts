import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/findings/finding.ts';
import type { Framework } from '../src/framework/framework.ts';
import { formatDay } from '../src/i18n/format.ts';
import { templatesEn } from '../src/i18n/templates-en.ts';
import { templatesVi } from '../src/i18n/templates-vi.ts';
import { readPublisher, readRegistry, readSettingsOf } from '../src/pipeline/read-settings-of.ts';
import { type FormUnit, formUnitsOf } from '../src/templates/form-units.ts';
import { writeAwardBook } from '../src/templates/write-award-book.ts';
import { writeForm } from '../src/templates/write-form.ts';
import type { UnitRegistry } from '../src/units/unit-registry.ts';
import { readText, sha256 } from './data/read-files.ts';
import { findingsText } from './shell/findings-report.ts';
import { type Options, readOptions, WrongUse } from './shell/options.ts';
import { Progress } from './shell/progress.ts';
import { runCommand } from './shell/run-command.ts';

/** Forms are written before the year has settings of its own; they need its rules only. */
const NO_SETTINGS = 'status: draft\nasOf: "1990-01-01"\nsample: false\n';

type Words = typeof templatesVi;

await runCommand(async () => {
  const usage = 'npm run template -- --year Y [options]';
  const options = readOptions(
    usage,
    ['year', 'unit', 'awards', 'data', 'out', 'lang'],
    (year) => `templates/${year ?? '<year>'}`,
  );
  const words = options.lang === 'vi' ? templatesVi : templatesEn;
  if (options.awards && options.unit !== undefined) throw new WrongUse(words.awardsOfUnit);
  const rules = readRules(options, words);
  if ('findings' in rules) {
    const errors = rules.findings.map((finding) => ({
      finding,
      severity: 'error' as const,
      acceptance: null,
      rawSha256: null,
    }));
    console.error(findingsText(errors, options.lang));
    console.error(words.notWritten);
    return 1;
  }
  const units = unitsFor(rules, options, words);
  const files = options.awards
    ? [await awardsFile(rules.framework, units, options.out)]
    : await formsOf(rules.framework, units, options.out);
  writeNew(files, options.out, words);
  return 0;
});

type Rules =
  | { readonly framework: Framework; readonly registry: UnitRegistry; readonly owner: string }
  | { readonly findings: readonly Finding[] };

/** The rules of the year and the registry of units, or everything that is wrong with them. */
function readRules({ data, year }: Options, words: Words): Rules {
  if (year === undefined) throw new WrongUse(words.yearMissing);
  if (!isFolder(data)) throw new WrongUse(words.noData(data));
  const folder = join(data, String(year));
  if (!isFolder(folder)) throw new WrongUse(words.noYear(folder));
  const file = `${year}/year.yaml`;
  const read = readSettingsOf({
    year,
    framework: readText(data, `${year}/framework.yaml`),
    settings: readText(data, file) ?? { file, sha256: '', size: 0, text: NO_SETTINGS },
  });
  const registry = readRegistry(readText(data, 'units.yaml'));
  const publisher = readPublisher(readText(data, 'site.yaml'));
  if (read.ok && registry.settings && publisher.findings.length === 0)
    return { framework: read.framework, registry: registry.settings, owner: publisher.settings.owner.vi };
  return { findings: [...registry.findings, ...publisher.findings, ...(read.ok ? [] : read.findings)] };
}

function unitsFor(
  { framework, registry, owner }: Extract<Rules, { framework: Framework }>,
  { unit, lang }: Options,
  words: Words,
): FormUnit[] {
  const day = formatDay(lang, framework.deadlines.dossier);
  if (unit !== undefined && !registry.units.some(({ id }) => id === unit))
    throw new WrongUse(words.unitUnknown(unit));
  const units = formUnitsOf(framework, registry, owner).filter(({ id }) => unit === undefined || id === unit);
  if (units.length > 0) return units;
  throw new WrongUse(unit === undefined ? words.noUnits(day) : words.unitAbsent(unit, day));
}

interface FormFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function formsOf(framework: Framework, units: readonly FormUnit[], out: string): Promise<FormFile[]> {
  const progress = new Progress(units.length);
  const files: FormFile[] = [];
  for (const unit of units) {
    const path = join(out, `${unit.id}.xlsx`);
    progress.step(path);
    files.push({ path, bytes: await writeForm(framework, unit, sha256) });
  }
  progress.end();
  return files;
}

async function awardsFile(framework: Framework, units: readonly FormUnit[], out: string): Promise<FormFile> {
  return { path: join(out, 'awards.xlsx'), bytes: await writeAwardBook(framework, units) };
}

/**
 * Writes the forms that are not there yet and says which.
 * @throws WrongUse where a file is there with other content: an office may have filled it in. Nothing is written then.
 */
function writeNew(files: readonly FormFile[], out: string, words: Words): void {
  if (existsSync(out) && !isFolder(out)) throw new WrongUse(words.notFolder(out));
  const missing = files.filter(({ path }) => !existsSync(path));
  const changed = files.filter(({ path, bytes }) => existsSync(path) && !holds(path, bytes));
  if (changed.length > 0) throw new WrongUse(words.existing(changed.map(({ path }) => path)));
  mkdirSync(out, { recursive: true });
  for (const { path, bytes } of missing) {
    writeFileSync(path, bytes, { flag: 'wx' });
    console.log(path);
  }
  console.log(words.written(missing.length, out));
  if (missing.length < files.length) console.log(words.unchanged(files.length - missing.length));
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function holds(path: string, bytes: Uint8Array): boolean {
  return statSync(path).isFile() && Buffer.from(bytes).equals(readFileSync(path));
}
