import type { Points } from '../points/points.ts';
import { figureOf } from './figure-of.ts';
import type { FindingCatalogue, FindingNames } from './finding-catalogue.ts';
import { awardFindingsEn } from './findings-awards-en.ts';

const names: FindingNames = {
  column: { self: 'self score', appraised: 'appraised score', final: 'final score', max: 'maximum' },
  level: {
    'main-index': (code) => `subtotal of main index ${code}`,
    group: (code) => `subtotal of group ${code}`,
    total: () => 'total',
    'total-with-bonus': () => 'total with bonus',
  },
};

const points = (value: Points) => figureOf('en', value);

const unreadable = {
  words: 'it holds letters or symbols',
  separators: 'it has two separators and could be several numbers',
  decimals: 'it has more than six decimals',
  size: 'it is larger than any score can be',
  boolean: 'it is TRUE or FALSE',
  date: 'the spreadsheet turned it into a date',
  'error-cell': 'it is a formula error',
} as const;

const files = {
  'not-a-workbook': 'its content is no spreadsheet',
  password: 'it is protected by a password',
  'unknown-format': 'its format is not supported',
  'not-utf-8': 'the CSV file is not in UTF-8',
  damaged: 'it is damaged or incomplete',
} as const;

export const findingsEn: FindingCatalogue = {
  'config-invalid': ({ path, problem }) => ({
    message: `The settings file is wrong at ${path || 'its top'}: ${problem.en}.`,
    hint: 'Correct that entry and check again.',
  }),
  'file-missing': ({ what }) => ({
    message: `The file ${what} is missing.`,
    hint: 'Add it to the folder of the year.',
  }),
  'file-unreadable': ({ reason }) => ({
    message: `The file cannot be read: ${files[reason]}.`,
    hint: 'Open it in Excel or LibreOffice, save it as .xlsx without a password and send it again.',
  }),
  'table-not-found': () => ({
    message: 'No score table was found: no header row names the code, the index, the maximum and a score.',
    hint: 'Keep the header row of the template, such as "STT", "Chỉ số/Chỉ số thành phần", "Điểm tối đa", "Điểm tự chấm".',
  }),
  'column-missing': ({ column }) => ({
    message: `The table has no ${names.column[column]} column, which is the one that counts this year.`,
    hint: 'Add the column. No other column stands in for it.',
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
  'code-not-text': ({ raw, suggestion }) => ({
    message: `The code is typed as a number (${raw}), so that 6.1 and 6.10 cannot be told apart.`,
    hint: `Format the cell as text and type the code again${suggestion ? `; by its name it is ${suggestion}` : ''}.`,
  }),
  'component-unknown': ({ stated }) => ({
    message: `The code ${stated} is not in the framework of the year.`,
    hint: 'Correct the code, or remove the row.',
  }),
  'component-duplicate': ({ component, first }) => ({
    message: `Component ${component} already stands in ${first}; this row does not count.`,
    hint: 'Remove one of the two rows, or correct the code.',
  }),
  'component-missing': ({ component, name }) => ({
    message: `The row of component ${component} “${name.en}” is missing.`,
    hint: 'Add the row as in the template of the year.',
  }),
  'max-differs': ({ component, stated, maxScore }) => ({
    message: `The maximum of component ${component} is given as ${stated}; by the rules it is ${points(maxScore)}.`,
    hint: 'Correct the maximum and look at the scores again.',
  }),
  'score-above-max': ({ component, column, points: value, maxScore }) => ({
    message: `Component ${component}: the ${names.column[column]} is ${points(value)}, above the maximum ${points(maxScore)}.`,
    hint: 'Correct the score so that it does not exceed the maximum.',
  }),
  'score-negative': ({ component, column, points: value }) => ({
    message: `Component ${component}: the ${names.column[column]} is negative (${points(value)}).`,
    hint: 'The lowest score is 0.',
  }),
  'score-unreadable': ({ component, column, raw, reason }) => ({
    message: `Component ${component}: the ${names.column[column]} “${raw}” is not a score because ${unreadable[reason]}.`,
    hint: 'Type one number only, such as 8.5.',
  }),
  'score-not-calculated': ({ component, column, formula }) => ({
    message: `Component ${component}: the formula of the ${names.column[column]} (${formula}) was never calculated, so there is no score.`,
    hint: 'Open the file in Excel or LibreOffice, let it calculate, and save it.',
  }),
  'score-percent': ({ component, column, raw }) => ({
    message: `Component ${component}: the ${names.column[column]} is formatted as a percentage (${raw}); it may be a ratio or points.`,
    hint: 'Format the cell as a number and type the points.',
  }),
  'score-too-precise': ({ component, column, raw }) => ({
    message: `Component ${component}: the ${names.column[column]} ${raw} has more than six decimals and is rounded to the sixth.`,
    hint: 'Round the score in the sheet if the rules ask for it.',
  }),
  'score-missing': ({ component, name, column }) => ({
    message: `Component ${component} “${name.en}” has no ${names.column[column]}.`,
    hint: 'Enter the score; if nothing was reached, enter 0. An empty cell is not zero.',
  }),
  'sum-differs': ({ level, code, column, stated, computed }) => ({
    message: `The ${names.level[level](code)} in the ${names.column[column]} column says ${points(stated)}; added up it is ${points(computed)}.`,
    hint: 'Look at the formula and the scores. The publication uses the sum it added up.',
  }),
  'sum-skips-text': ({ level, code, column, stated, computed, textCells }) => ({
    message: `The ${names.level[level](code)} in the ${names.column[column]} column says ${points(stated)} because the spreadsheet’s SUM skips ${textCells} scores typed as text; added up it is ${points(computed)}.`,
    hint: 'The publication uses the sum it added up. For the sheet to add up, format the scores as numbers and type them again.',
  }),
  'sum-unreadable': ({ level, code, column, raw }) => ({
    message: `The ${names.level[level](code)} in the ${names.column[column]} column cannot be compared: the cell says “${raw}”.`,
    hint: 'Make the cell a formula or one number.',
  }),
  'bonus-differs': ({ column, stated, computed, initiatives }) => ({
    message: `The bonus in the ${names.column[column]} column says ${points(stated)}, but ${initiatives} recognised initiatives give ${points(computed)}.`,
    hint: 'Correct the bonus in the sheet, or add the recognition to awards.xlsx.',
  }),
  'bonus-unreadable': ({ column, raw }) => ({
    message: `The bonus in the ${names.column[column]} column cannot be read: the cell says “${raw}”.`,
    hint: 'Type one number only. The published bonus comes from the list of initiatives.',
  }),
  'bonus-without-list': ({ column, stated }) => ({
    message: `The bonus in the ${names.column[column]} column says ${points(stated)}, but the year has no list of initiatives (awards.xlsx) yet, so it does not count.`,
    hint: 'Add awards.xlsx with the decisions of recognition.',
  }),
  'round-bonus-ignored': ({ stated }) => ({
    message: `The bonus of ${points(stated)} in a progress round does not count.`,
    hint: 'Nothing to do: bonus counts at the end of the year only.',
  }),
  'initiative-duplicate': ({ decision, first }) => ({
    message: `The decision of recognition ${decision} already stands in ${first}; this initiative does not count again.`,
    hint: 'Correct the decision number, or remove the repeated row.',
  }),
  ...awardFindingsEn,
};
