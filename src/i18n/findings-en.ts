import type { Points } from '../points/points.ts';
import { figureOf } from './figure-of.ts';
import type { FindingCatalogue, FindingNames } from './finding-catalogue.ts';
import { awardFindingsEn } from './findings-awards-en.ts';
import { frozenFindingsEn } from './findings-frozen-en.ts';
import { columnNamesEn, sourceFindingsEn } from './findings-sources-en.ts';

const names: FindingNames = {
  column: columnNamesEn,
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
} as const;

const notANumber = {
  words: 'which is no number',
  separators: 'whose separator leaves open which number is meant',
  decimals: 'which has more than six decimals',
  size: 'which is larger than can be',
  negative: 'which is below 0',
  percent: 'which is formatted as a percentage',
  boolean: 'which is TRUE or FALSE',
  date: 'which is a date',
  'error-cell': 'which is the error of a formula',
  'not-calculated': 'which is a formula that was never calculated',
  merged: 'in a merged cell that covers several rows',
} as const;

export const findingsEn: FindingCatalogue = {
  ...sourceFindingsEn,
  'code-not-text': ({ raw, suggestion }) => ({
    message: `The code is typed as a number (${raw}), so that 6.1 and 6.10 cannot be told apart.`,
    hint: `Format the cell as text and type the code again${suggestion ? `; by its name it is ${suggestion}` : ''}.`,
  }),
  'code-date': ({ raw, suggestion }) => ({
    message: `The spreadsheet turned the code into the date ${raw}${suggestion === null ? '' : `, which may have been ${suggestion}`}.`,
    hint: 'Format the cell as Text and type the code again.',
  }),
  'component-renamed': ({ component, name, stated, suggestion }) => ({
    message:
      suggestion === null
        ? `The row of component ${component} has the name “${stated}”, and not “${name.en}” as in the rules.`
        : `The row has the code ${component}, but the name of component ${suggestion}: “${stated}”. Did you mean ${suggestion}?`,
    hint: 'Make code and name agree with the rules of the year. The score counts by its code.',
  }),
  'component-moved': ({ component, main, under }) => ({
    message: `Component ${component} belongs to main index ${main}, but stands under main index ${under}.`,
    hint: 'Move the row to its place, or correct its code. The score counts by its code.',
  }),
  'component-unknown': ({ stated, suggestion }) => ({
    message: `The code ${stated} is not in the framework of the year.${suggestion === null ? '' : ` Did you mean ${suggestion}?`}`,
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
    hint: 'Type one number, such as 8.5; 0 if nothing was reached; “Không áp dụng” if it does not concern the unit.',
  }),
  'score-boolean': ({ component, column, raw }) => ({
    message: `Component ${component}: the ${names.column[column]} is ${raw}, which is no number of points.`,
    hint: 'Type the number; reached or not reached must be turned into points.',
  }),
  'score-date': ({ component, column, raw, suggestion }) => ({
    message: `Component ${component}: the spreadsheet turned the ${names.column[column]} into the date ${raw}${suggestion === null ? '' : `, which may have been ${suggestion}`}.`,
    hint: 'Format the cell as Number and type the points again.',
  }),
  'score-error': ({ component, column, raw }) => ({
    message: `Component ${component}: the formula in the ${names.column[column]} shows the error ${raw}.`,
    hint: 'Correct the formula, or type the points in its place.',
  }),
  'score-merged': ({ cells, count }) => ({
    message: `The cells ${cells} are merged over ${count} scores, so that nobody can say whose the points are.`,
    hint: 'Unmerge the cells and enter the points in each.',
  }),
  'score-linked': ({ component, column, formula }) => ({
    message: `Component ${component}: the ${names.column[column]} comes from another file (${formula}) and cannot be checked; its stored value is used.`,
    hint: 'Paste the value in place of the formula.',
  }),
  'appraised-without-self': ({ component, name, others }) => ({
    message: `Component ${component} “${name.en}”${others > 0 ? ` and ${others} more` : ''} ${others > 0 ? 'have appraised scores, but their self scores are' : 'has an appraised score, but its self score is'} empty.`,
    hint: 'Ask the unit; if it gave itself 0, enter 0.',
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
  'fact-unreadable': ({ label, raw, reason }) => ({
    message: `The general information "${label}" says "${raw}", ${notANumber[reason]}, so it is not published.`,
    hint: 'Write one number of 0 or more into a cell of its own, without its unit and without thousands separators, such as 142 or 8.5.',
  }),
  'fact-repeated': ({ label, raw, first, firstRaw }) => ({
    message: `The general information "${label}" says ${raw}, but ${firstRaw} in another cell (${first}); neither number is published.`,
    hint: 'Find out which number is right and write it in both places, or leave one of them out.',
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
  ...frozenFindingsEn,
};
