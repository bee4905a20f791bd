import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Framework, FrameworkFile } from '../../src/framework/framework.ts';
import { readSettings } from '../../src/framework/read-settings.ts';
import { awardSheets } from './award-rows.ts';
import { formSheet } from './form-rows.ts';
import { longRows } from './long-rows.ts';
import { matrixSheet } from './matrix-rows.ts';
import { type SampleUnit, sampleUnits } from './sample-units.ts';
import { frameworkText, unitsText, yearText } from './settings-texts.ts';
import { workbookBytes } from './sheet-rows.ts';
import { type DataSetSize, yearsOf } from './sizes.ts';
import { streamedWorkbook } from './streamed-rows.ts';

/** Raised whenever the generator writes something else, so that older sets are made again. */
const VERSION = 1;
const SEED = 2023;
const STAMP = '.generated-set.json';

/**
 * Writes a data set into `folder`, which is replaced, unless this version of the generator has made the same set there.
 * One year at a time: memory depends on the units, not on the years.
 * @param rules2023 text of the rules that every year gets, as in `data/2023/framework.yaml`
 */
export function generateDataSet(size: DataSetSize, folder: string, rules2023: string): void {
  const rules = createHash('sha256').update(rules2023).digest('hex');
  const stamp = JSON.stringify({ version: VERSION, seed: SEED, ...size, rules });
  if (stampIn(folder) === stamp) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'units.yaml'), unitsText(size));
  for (const year of yearsOf(size))
    writeYear(size, join(folder, String(year)), frameworkText(rules2023, year), year);
  // Last: a set that was interrupted has no stamp and is made again.
  writeFileSync(join(folder, STAMP), stamp);
}

function stampIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, STAMP), 'utf8');
  } catch {
    return undefined;
  }
}

function writeYear({ units: count, shape }: DataSetSize, folder: string, rules: string, year: number): void {
  const framework = parseRules(rules);
  const units = sampleUnits(framework, count, SEED);
  mkdirSync(join(folder, 'scores'), { recursive: true });
  writeFileSync(join(folder, 'framework.yaml'), rules);
  writeFileSync(join(folder, 'year.yaml'), yearText(year));
  writeFileSync(join(folder, 'awards.xlsx'), workbookBytes(awardSheets(framework, units)));
  writeScores(shape, framework, units, join(folder, 'scores'));
}

function writeScores(
  shape: DataSetSize['shape'],
  framework: Framework,
  units: readonly SampleUnit[],
  scores: string,
): void {
  const { year } = framework;
  if (shape === 'forms') writeForms(framework, units, scores);
  else if (shape === 'matrices') writeMatrices(framework, units, join(scores, `tong-hop-${year}.xlsx`));
  else writeLong(framework, units, join(scores, `bang-dai-${year}.xlsx`));
}

/**
 * Takes half a point from the first score of the first unit in the newest year of a generated set, as an office does that
 * corrects a sheet: one workbook becomes another one.
 */
export function changeScore({ units: count, shape, ...size }: DataSetSize, folder: string): void {
  const year = yearsOf({ units: count, shape, ...size }).at(-1)!;
  const framework = parseRules(readFileSync(join(folder, String(year), 'framework.yaml'), 'utf8'));
  const [first, ...others] = sampleUnits(framework, count, SEED);
  const less = (points: readonly number[]) => points.map((one, c) => (c === 0 ? Math.max(0, one - 50) : one));
  const changed = { ...first!, self: less(first!.self), appraised: less(first!.appraised) };
  const units = shape === 'forms' ? [changed] : [changed, ...others];
  writeScores(shape, framework, units, join(folder, String(year), 'scores'));
}

function parseRules(rules: string): Framework {
  const read = readSettings(rules, FrameworkFile);
  if (!read.ok) throw new Error(`the rules of the benchmark cannot be read: ${JSON.stringify(read.faults)}`);
  return read.settings;
}

function writeForms(framework: Framework, units: readonly SampleUnit[], folder: string): void {
  for (const unit of units) {
    writeFileSync(join(folder, `${unit.id}.xlsx`), workbookBytes([formSheet(framework, unit, SEED)]));
  }
}

function writeMatrices(framework: Framework, units: readonly SampleUnit[], file: string): void {
  const sheets = (['self', 'appraised'] as const).map((column) => matrixSheet(framework, units, column));
  writeFileSync(file, workbookBytes(sheets));
}

function writeLong(framework: Framework, units: readonly SampleUnit[], file: string): void {
  const widths = [7, 14, 30, 10, 51, 9, 9, 10, 39, 23];
  writeFileSync(file, streamedWorkbook('Bảng điểm chi tiết', longRows(framework, units, SEED), widths));
}
