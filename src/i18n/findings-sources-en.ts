import type { FindingFacts } from '../findings/finding-facts.ts';
import type { FindingNames, SourceFindingCatalogue } from './finding-catalogue.ts';

export const columnNamesEn: FindingNames['column'] = {
  self: 'self score',
  appraised: 'appraised score',
  final: 'final score',
  max: 'maximum',
};

const SAVE_AGAIN = 'Open it in Excel or LibreOffice, save it as .xlsx without a password and send it again.';

const files: Readonly<
  Record<FindingFacts['file-unreadable']['reason'], { readonly why: string; readonly remedy: string }>
> = {
  'not-a-workbook': { why: 'its content is no spreadsheet, whatever its name says', remedy: SAVE_AGAIN },
  password: {
    why: 'it is protected by a password',
    remedy: 'Open it with the password, take the password off, save it and send it again.',
  },
  'unknown-format': {
    why: 'this format is no score sheet (.xlsx, .xlsm, .xls, .ods, .csv)',
    remedy:
      'Move the file out of the folder of score sheets; if it holds scores, put them into an .xlsx file.',
  },
  'not-utf-8': {
    why: 'the CSV file is not in UTF-8',
    remedy: 'Save it as “CSV UTF-8”, or send an .xlsx file.',
  },
  damaged: { why: 'it is damaged or incomplete', remedy: SAVE_AGAIN },
  'too-large': {
    why: 'it is larger than any score sheet can be (limits: docs/data-folder.md)',
    remedy: 'Copy the table into a new file, without pictures and empty areas, and send it again.',
  },
  'too-slow': { why: 'reading it took too long and was stopped; it may be damaged', remedy: SAVE_AGAIN },
  'not-a-file': {
    why: 'it is no file of its own in the data folder (a link that leads out, or a special file)',
    remedy: 'Copy the file itself into the data folder.',
  },
};

export const sourceFindingsEn: SourceFindingCatalogue = {
  'file-unreadable': ({ reason }) => ({
    message: `The file cannot be read: ${files[reason].why}.`,
    hint: files[reason].remedy,
  }),
  'entry-ignored': () => ({
    message: 'This file or folder lies where nothing is read, so it does not count.',
    hint: 'If it is needed, move it to its place under its right name; if not, move it out of the data folder.',
  }),
  'old-encoding': ({ encoding, raw, decoded }) => ({
    message: `The text of the sheet is in the old encoding ${encoding} ("${raw}" is "${decoded}"), so no score table can be read.`,
    hint: 'Convert the whole file to Unicode, with a Unicode font, and send it again.',
  }),
  'stamp-differs': ({ part, stated, expected }) => ({
    message: {
      year: `The form was made for the year ${stated}, not for ${expected}.`,
      unit: `The form was made for the unit ${stated}, not for ${expected}.`,
      rules: `The form was made by rules that have changed since (${stated}, now ${expected}).`,
    }[part],
    hint: 'Use the latest form of the year and of the unit, and copy the scores into it.',
  }),
  'sheet-hidden': () => ({
    message: 'This sheet is hidden, but it holds scores that count.',
    hint: 'Show the sheet if it is the score sheet that was meant; if it is a draft, delete it.',
  }),
  'row-too-long': ({ cells, expected }) => ({
    message: `The row has ${cells} cells, and the head only ${expected}: cells may stand in the wrong columns.`,
    hint: 'Put numbers with a decimal comma into quotation marks ("8,5"), or save the file with semicolons as separators.',
  }),
  'row-hidden': ({ first, last }) => ({
    message:
      first === last
        ? `Row ${first} is hidden or filtered out, but it holds scores that count.`
        : `Rows ${first}–${last} are hidden or filtered out, but they hold scores that count.`,
    hint: 'Remove the filter, show the rows, look at the scores again and save.',
  }),
  'column-hidden': ({ first, last }) => ({
    message:
      first === last
        ? `Column ${first} is hidden, but it holds scores that are read.`
        : `Columns ${first}–${last} are hidden, but they hold scores that are read.`,
    hint: 'Show the column, look at the scores again and save; if it is a draft, delete it.',
  }),
  'acceptance-void': ({ code, place, reason }) => ({
    message: `The entry in accepted for ${code} at ${place} is void: ${
      {
        changed: 'the cell has changed since it was accepted',
        'not-found': 'there is no such warning',
        'not-a-warning': 'only a warning on a cell or a file that was read can be accepted',
      }[reason]
    }.`,
    hint: 'Look at the warning again; take the entry out of year.yaml, or write it anew with the new hash.',
  }),
  'config-invalid': ({ path, problem }) => ({
    message: `The settings file is wrong at ${path || 'its top'}: ${problem.en}.`,
    hint: 'Correct that entry and check again.',
  }),
  'file-missing': ({ what }) => ({
    message: `The file ${what} is missing.`,
    hint: 'Add it to the folder of the year.',
  }),
  'table-not-found': () => ({
    message: 'No score table was found: no header row names the code, the index, the maximum and a score.',
    hint: 'Keep the header row of the template, such as "STT", "Chỉ số/Chỉ số thành phần", "Điểm tối đa", "Điểm tự chấm".',
  }),
  'column-missing': ({ column }) => ({
    message: `The table has no ${columnNamesEn[column]} column, which is the one that counts this year.`,
    hint: 'Add the column. No other column stands in for it.',
  }),
  'column-not-read': ({ head, repeated }) => ({
    message: repeated
      ? `The column “${head}” stands twice; only the first is read.`
      : `The column “${head}” seems to hold scores, but its name is not known, so it is not read.`,
    hint: repeated
      ? 'Keep one column for each kind of score: move the right scores into the first, and delete this one.'
      : 'If it holds the scores, name it as in the form, such as “Điểm thẩm định”; if not, give it another name.',
  }),
  'year-differs': ({ stated }) => ({
    message: `The sheet says ${stated}, which is not the year of its folder.`,
    hint: 'See whether a sheet of another year was sent; if only the title is wrong, correct the year in it.',
  }),
  'unit-unknown': ({ stated }) => ({
    message: `No unit has the name or id "${stated}".`,
    hint: 'Write the name as in the list of units (units.yaml), or add the unit to the list.',
  }),
  'unit-differs': ({ stated, expected }) => ({
    message: `It says "${stated}", but the file, sheet or id belongs to "${expected}".`,
    hint: 'Correct the unit’s name in the sheet, or the name of the file, sheet or id.',
  }),
  'unit-duplicate': ({ other }) => ({
    message: `This unit already has another sheet (${other}); this one does not count.`,
    hint: 'Keep only the right one.',
  }),
  'unit-not-valid': ({ name }) => ({
    message: `The unit "${name}" does not exist on the day when the dossiers of the year are due.`,
    hint: 'Score the unit that succeeded it, or correct its dates in units.yaml.',
  }),
  'sheet-missing': ({ deadline, due }) => ({
    message: due
      ? `The unit has no score sheet, and the deadline ${deadline} has passed.`
      : `The unit has no score sheet yet (deadline ${deadline}).`,
    hint: 'Ask the unit for its sheet.',
  }),
};
