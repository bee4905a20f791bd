import { quietly } from '../../scripts/data/quietly.ts';
import { sha256 } from '../../scripts/data/read-files.ts';
import { type ComputedYear, computeYear } from '../../src/pipeline/compute-year.ts';
import type { InputText, InputWorkbook, YearInput } from '../../src/pipeline/year-input.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { awardSheets, CLEAN_FOLDER, type FixtureFolder } from './fixture-folder.ts';
import { registryOf } from './rules.ts';
import { type TestSheet, workbookBytes } from './workbooks.ts';

const textInput = (file: string, text: string | undefined): InputText | undefined =>
  text === undefined ? undefined : { file, sha256: sha256(text), size: text.length, text };

/** A workbook as the shell would hand it over. */
export function bookInput(file: string, bytes: Uint8Array): InputWorkbook {
  const read = quietly(() => readWorkbook(bytes, file));
  return { file, sha256: sha256(bytes), size: bytes.length, read };
}

const booksOf = (folder: string, books: Readonly<Record<string, readonly TestSheet[]>>): InputWorkbook[] =>
  Object.entries(books).map(([name, sheets]) => bookInput(`${folder}/${name}`, workbookBytes(sheets)));

/** A fixture folder as the shell would hand it over, without the disk. */
export function inputOf({ framework, year, scores, others, awards, round }: FixtureFolder): YearInput {
  return {
    year: 2023,
    framework: textInput('2023/framework.yaml', framework),
    settings: textInput('2023/year.yaml', year),
    scores: [
      ...booksOf('2023/scores', scores),
      ...Object.entries(others).map(([name, text]) =>
        bookInput(`2023/scores/${name}`, new TextEncoder().encode(text)),
      ),
    ],
    awards: awards && bookInput('2023/awards.xlsx', workbookBytes(awardSheets(awards))),
    rounds: [{ day: '2023-06-30', workbooks: booksOf('2023/rounds/2023-06-30', round) }],
    strays: [],
    sha256,
  };
}

/** The clean folder with some parts changed, computed. */
export function computeChanged(change: Partial<FixtureFolder> = {}): ComputedYear {
  const folder = { ...CLEAN_FOLDER, ...change };
  return computeYear(inputOf(folder), registryOf(folder.units));
}
