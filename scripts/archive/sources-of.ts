import { clearYear } from '../../src/archive/clear/clear-year.ts';
import { writeCleared } from '../../src/archive/clear/write-cleared.ts';
import { clearSettings, clearYearFile, settingsText } from '../../src/archive/clear-settings.ts';
import type { SourceRecord } from '../../src/archive/edition-statement.ts';
import { registryOn } from '../../src/archive/frozen-registry.ts';
import type { PresentSource } from '../../src/archive/lock-findings.ts';
import { clearedPath } from '../../src/archive/snapshot-paths.ts';
import type { YearDataset } from '../../src/dataset/site.ts';
import type { InputText, YearInput } from '../../src/pipeline/year-input.ts';
import type { UnitRegistry } from '../../src/units/unit-registry.ts';
import { sha256 } from '../data/read-files.ts';

/** A source as an edition records it, with the bytes of its cleared copy. */
export interface Source {
  readonly record: SourceRecord;
  /** Undefined where nothing of it is public. */
  readonly content: string | Uint8Array | undefined;
}

/** What the sources of a year are now: what a frozen year is held against. */
export interface YearSources {
  readonly input: YearInput;
  readonly registry: UnitRegistry;
  readonly registryFile: InputText | undefined;
  readonly dataset: YearDataset;
}

/** All sources of a year with their cleared copies, settings first. */
export async function sourcesOf({ input, registry, registryFile, dataset }: YearSources): Promise<Source[]> {
  const settings = settingsOf({ input, registry, registryFile }, dataset.framework.deadlines.dossier);
  const workbooks = [
    ...input.scores,
    ...(input.awards ? [input.awards] : []),
    ...input.rounds.flatMap((round) => round.workbooks),
  ];
  const hashes = new Map(workbooks.map(({ file, sha256: hash }) => [file, hash]));
  const books = clearYear(input, registry, dataset);
  const cleared: Source[] = [];
  const taken = new Set<string>();
  for (const book of books) {
    const { file, sheets } = book;
    const hash = hashes.get(file)!;
    if (sheets.length === 0) {
      cleared.push({ record: { file, sha256: hash, cleared: null }, content: undefined });
      continue;
    }
    const content = await writeCleared(book);
    const renamed = sheets
      .filter(({ sheet, name }) => sheet !== name)
      .map(({ sheet, name }) => [name, sheet]);
    const path = unique(clearedPath(file), taken);
    const record = {
      file,
      sha256: hash,
      cleared: { path, sha256: sha256(content), sheets: Object.fromEntries(renamed) },
    };
    cleared.push({ record, content });
  }
  return [...settings, ...cleared];
}

/** Hashes of what the sources are now, for the lock: no workbook is cleared for it. */
export function presentSources(sources: Omit<YearSources, 'dataset'>, day: string): PresentSource[] {
  const { input } = sources;
  return [
    ...settingsOf(sources, day).map(({ record }) => ({
      file: record.file,
      sha256: record.sha256,
      ...(record.cleared ? { clearedSha256: record.cleared.sha256 } : {}),
    })),
    ...[...input.scores, input.awards, ...input.rounds.flatMap(({ workbooks }) => workbooks)].flatMap(
      (book) => (book === undefined ? [] : [{ file: book.file, sha256: book.sha256 }]),
    ),
  ];
}

/** @param day that decides who takes part */
function settingsOf({ input, registry, registryFile }: Omit<YearSources, 'dataset'>, day: string): Source[] {
  const { framework, settings } = input;
  return [
    settingsSource(registryFile, () => settingsText(registryOn(registry, day))),
    settingsSource(framework, clearSettings),
    settingsSource(settings, clearYearFile),
  ].flat();
}

function settingsSource(input: InputText | undefined, clear: (text: string) => string): Source[] {
  if (input === undefined) return [];
  const { file, sha256: hash, text } = input;
  const content = cleared(text, clear);
  if (content === undefined) return [{ record: { file, sha256: hash, cleared: null }, content }];
  const record = {
    file,
    sha256: hash,
    cleared: { path: clearedPath(file), sha256: sha256(content), sheets: {} },
  };
  return [{ record, content }];
}

/** Undefined where the file cannot be read: its own findings say why, and no such year is frozen. */
function cleared(text: string, clear: (text: string) => string): string | undefined {
  try {
    return clear(text);
  } catch {
    return undefined;
  }
}

/** Names that differ only in signs that had to go, or in case, are told apart. */
function unique(path: string, taken: Set<string>): string {
  let name = path;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = path.replace(/(\.\w+)$/, `-${i}$1`);
  taken.add(name.toLowerCase());
  return name;
}
