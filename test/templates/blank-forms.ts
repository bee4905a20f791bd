import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Framework } from '../../src/framework/framework.ts';
import { cellAt, cellText } from '../../src/grid/cell-text.ts';
import type { Grid } from '../../src/grid/grid.ts';
import type { ReadScores } from '../../src/scores/read-scores.ts';
import { readScores } from '../../src/scores/read-scores.ts';
import { indexUnits } from '../../src/scores/resolve-unit.ts';
import { formUnitsOf } from '../../src/templates/form-units.ts';
import { writeForm } from '../../src/templates/write-form.ts';
import type { UnitRegistry } from '../../src/units/unit-registry.ts';
import { gridsOf } from '../rig/read-sheets.ts';
import { contextOf, registryOf } from '../rig/rules.ts';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The blank form of one unit. */
export async function blankForm(
  framework: Framework,
  id = 'so-a',
  registry: UnitRegistry = registryOf(),
): Promise<Uint8Array> {
  const unit = formUnitsOf(framework, registry, 'Tỉnh Mẫu').find((one) => one.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return writeForm(framework, unit, sha256);
}

/** What the reader makes of the bytes of a form. */
export function readBack(
  bytes: Uint8Array,
  framework: Framework,
  { file = 'so-a.xlsx', registry = registryOf() }: { file?: string; registry?: UnitRegistry } = {},
): ReadScores {
  const path = `${framework.year}/scores/${file}`;
  const units = formUnitsOf(framework, registry, 'Tỉnh Mẫu').map(({ id }) => id);
  const index = indexUnits(registry, framework.deadlines.dossier);
  return readScores([{ file: path, grids: gridsOf(bytes, path) }], units, index, contextOf(framework));
}

/** The one sheet of a form. */
export function sheetOf(bytes: Uint8Array): Grid {
  const grids = gridsOf(bytes);
  if (grids.length !== 1) throw new Error(`${grids.length} sheets`);
  return grids[0]!;
}

/** All texts of a sheet. */
export function textsOf(grid: Grid): string[] {
  return grid.rows.flatMap((row) =>
    (row ?? []).flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])),
  );
}

/** 1-based row whose column A or B says this. */
export function rowSaying(grid: Grid, text: string): number {
  const row = grid.rows.findIndex((_, i) =>
    [0, 1].some((column) => cellText(cellAt(grid, i, column)) === text),
  );
  if (row < 0) throw new Error(`no row ${text}`);
  return row + 1;
}

/** A part of the package as text. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

/**
 * Types into cells as a clerk would, without calculating anything.
 * @throws where a cell is not there, is not empty or is locked: a clerk could not type into it
 */
export function typedInto(bytes: Uint8Array, typed: Readonly<Record<string, number | string>>): Uint8Array {
  const parts = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  const open = openStyles(strFromU8(parts['xl/styles.xml']!));
  let xml = strFromU8(parts[path]!);
  for (const [cell, value] of Object.entries(typed)) {
    const empty = new RegExp(`<c r="${cell}" s="(\\d+)"/>`);
    const style = empty.exec(xml)?.[1];
    if (style === undefined || !open.has(Number(style))) throw new Error(`nobody can type into ${cell}`);
    const filled =
      typeof value === 'number'
        ? `<c r="${cell}" s="${style}"><v>${value}</v></c>`
        : `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
    xml = xml.replace(empty, filled);
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

/** Without the stored sums, so that an office program calculates them: it does so by itself only when someone types. */
export function withoutSums(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[path]!).replaceAll('</f><v>0</v>', '</f>');
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

/** Cell formats that are not locked. */
export function openStyles(styles: string): Set<number> {
  const formats = /<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)![0].match(/<xf [^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g)!;
  return new Set(formats.flatMap((format, i) => (format.includes('locked="0"') ? [i] : [])));
}

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Opens bytes in an office program, which calculates, and saves them in another format. */
export function savedByOffice(bytes: Uint8Array, format: 'xlsx' | 'ods' | 'xls'): Uint8Array {
  const work = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(work, 'form.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
    const out = join(work, 'out');
    const args = [profile, '--headless', '--convert-to', format, '--outdir', out, join(work, 'form.xlsx')];
    const done = spawnSync('soffice', args, { encoding: 'utf8', timeout: 110_000 });
    if (done.status !== 0) throw new Error(`soffice: ${done.stderr}`);
    return new Uint8Array(readFileSync(join(out, `form.${format}`)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
