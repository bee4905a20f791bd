import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { findingText } from '../../src/i18n/finding-text.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { annotateWorkbook, type CellNote } from '../../src/report/annotate/annotate-workbook.ts';
import { reportFiles } from '../../src/report/pages/report-files.ts';
import { reportWordsOf } from '../../src/report/pages/view.ts';
import type { ReportInput, ReportYear } from '../../src/report/report-input.ts';
import type { CheckedYear, WeighedFinding } from '../data/checked-year.ts';
import type { ComputedFolder } from '../data/compute-folder.ts';
import { Progress } from '../shell/progress.ts';
import { openReplacement, replaceFolder } from '../site/replace-folder.ts';

/** Where the report goes, and what it is made from. */
export interface ReportPlaces {
  /** The project and the data folder: no report may overwrite them. */
  readonly root: string;
  readonly data: string;
  /** The report folder; an earlier report in it is replaced as a whole. */
  readonly target: string;
  readonly lang: Lang;
}

/**
 * Writes the report that goes back to the offices: pages, receipts and annotated copies.
 * @throws ReplaceRefused where the folder holds something that is no report of ours
 */
export async function writeReport(computed: ComputedFolder, places: ReportPlaces): Promise<void> {
  const { root, target, lang } = places;
  const keep = { root, data: resolve(places.data) };
  const folder = await openReplacement(resolve(target), keep);
  const copies = await writeCopies(computed.findings, folder, places);
  const input: ReportInput = {
    findings: computed.general,
    years: computed.years.map(reportYear),
    copies,
  };
  for (const { path, text } of reportFiles(input, lang)) await write(join(folder, path), text);
  await replaceFolder(folder, resolve(target), keep);
}

function reportYear({ year, status, dataset, weighed, files, unread }: CheckedYear): ReportYear {
  return {
    year,
    status,
    sample: dataset?.settings.sample ?? false,
    units: dataset?.units.map(({ id, name }) => ({ id, name })) ?? [],
    findings: weighed,
    files,
    unread,
    scores: dataset?.scores,
    counted: dataset?.counted ?? 'self',
  };
}

/** An annotated copy of each workbook with open findings in its sheets. @returns path in the report folder by source file */
async function writeCopies(
  findings: readonly WeighedFinding[],
  folder: string,
  { data, lang }: ReportPlaces,
): Promise<Map<string, string>> {
  const byFile = new Map<string, CellNote[]>();
  for (const { finding, severity, acceptance } of findings) {
    const { file, sheet, row, column } = finding.at;
    // A file that could not be read cannot be marked either.
    const isMarkable =
      /\.xls[xm]$/i.test(file) && finding.code !== 'file-unreadable' && finding.code !== 'file-missing';
    if (!isMarkable || acceptance !== null) continue;
    const { message, hint } = findingText(lang, finding);
    const notes = byFile.get(file) ?? [];
    notes.push({ code: finding.code, severity, sheet, row, column, message, hint });
    byFile.set(file, notes);
  }
  const copies = new Map<string, string>();
  const progress = new Progress(byFile.size);
  for (const [file, notes] of byFile) {
    progress.step(file);
    const copy = annotateWorkbook(
      new Uint8Array(readFileSync(join(data, file))),
      notes,
      reportWordsOf(lang).annotation,
    );
    if (copy === undefined) continue;
    const path = `copies/${file}`;
    await write(join(folder, path), copy);
    copies.set(file, path);
  }
  progress.end();
  return copies;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
