import type { EditionStatement, SourceRecord } from '../archive/edition-statement.ts';
import type { YearDataset } from '../dataset/site.ts';
import { computeYear } from '../pipeline/compute-year.ts';
import { readRegistry } from '../pipeline/read-settings-of.ts';
import type { InputText, InputWorkbook, YearInput } from '../pipeline/year-input.ts';
import type { WorkbookRead } from '../workbook/workbook-read.ts';

/** What recomputing needs from outside. */
export interface Recomputing {
  /** Bytes of a file of the snapshot by its path; undefined where there is none. */
  readonly bytesOf: (path: string) => Uint8Array | undefined;
  readonly readWorkbook: (bytes: Uint8Array, file: string) => WorkbookRead;
  /** Hash of a text, as 64 hexadecimal digits. */
  readonly sha256: (text: string) => string;
}

/**
 * The results of a year anew, from the frozen sheets and rules alone: read, summed, ranked and decided by the same code
 * as a build. Undefined where the frozen rules cannot be read.
 */
export function recompute(statement: EditionStatement, tools: Recomputing): YearDataset | undefined {
  const registry = readRegistry(textInput(record(statement, 'units.yaml'), tools)).settings;
  if (registry === undefined) return undefined;
  const earlier = new Map(Object.entries(statement.earlierInitiatives));
  return computeYear(inputOf(statement, tools), registry, earlier).dataset;
}

function inputOf(statement: EditionStatement, tools: Recomputing): YearInput {
  const { year, sources } = statement;
  const books = (folder: string) =>
    sources.filter(({ file }) => file.startsWith(folder)).map((source) => bookInput(source, tools));
  const rounds = new Set(
    sources.flatMap(({ file }) => new RegExp(`^${year}/rounds/([^/]+)/`).exec(file)?.[1] ?? []),
  );
  const awards = record(statement, `${year}/awards.xlsx`);
  return {
    year,
    framework: textInput(record(statement, `${year}/framework.yaml`), tools),
    settings: textInput(record(statement, `${year}/year.yaml`), tools),
    scores: books(`${year}/scores/`),
    awards: awards && bookInput(awards, tools),
    rounds: [...rounds].map((day) => ({ day, workbooks: books(`${year}/rounds/${day}/`) })),
    strays: [],
    sha256: tools.sha256,
  };
}

const record = ({ sources }: EditionStatement, name: string): SourceRecord | undefined =>
  sources.find(({ file }) => file === name);

/** A settings file under the hash of its original: that is what the results name. */
function textInput(source: SourceRecord | undefined, { bytesOf }: Recomputing): InputText | undefined {
  const bytes = source?.cleared ? bytesOf(source.cleared.path) : undefined;
  if (source === undefined || bytes === undefined) return undefined;
  return {
    file: source.file,
    sha256: source.sha256,
    size: bytes.length,
    text: new TextDecoder().decode(bytes),
  };
}

/** A cleared copy under the names and the hash of its original. Of a source that has none, nothing was used. */
function bookInput({ file, sha256, cleared }: SourceRecord, tools: Recomputing): InputWorkbook {
  if (cleared === null) return { file, sha256, size: 0, read: { ok: true, grids: [] } };
  const bytes = tools.bytesOf(cleared.path);
  if (bytes === undefined) return { file, sha256, size: 0, read: { ok: false, fault: 'not-a-file' } };
  const read = tools.readWorkbook(bytes, cleared.path);
  if (!read.ok) return { file, sha256, size: bytes.length, read };
  const grids = read.grids.map((grid) => ({
    ...grid,
    file,
    sheet: cleared.sheets[grid.sheet] ?? grid.sheet,
  }));
  return { file, sha256, size: bytes.length, read: { ok: true, grids } };
}
