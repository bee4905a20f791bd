import type { DataValidation } from 'hucre/xlsx';
import type { Framework } from '../framework/framework.ts';
import { formatDay } from '../i18n/format.ts';
import { awardsFormVi } from '../i18n/templates-vi.ts';
import type { ChoiceRanges } from './award-choice-sheet.ts';
import type { AwardColumn, AwardColumnKind } from './award-columns.ts';
import { letterOf } from './placed-cell.ts';

type Rule = Omit<DataValidation, 'range'>;

const MS_PER_DAY = 86_400_000;
/** Day 25569 of a spreadsheet's calendar is 1 January 1970. */
const EPOCH = 25_569;

/**
 * What the cells of a list accept. Free text accepts anything.
 * @param first 0-based first row below the head   @param count prepared rows
 */
export function awardValidations(
  columns: readonly AwardColumn[],
  first: number,
  count: number,
  ranges: ChoiceRanges,
  framework: Framework,
): DataValidation[] {
  return columns.flatMap(({ kind }, column) => {
    const rule = ruleOf(kind, ranges, framework);
    const letter = letterOf(column);
    return rule === undefined
      ? []
      : [{ ...rule, allowBlank: true, range: `${letter}${first + 1}:${letter}${first + count}` }];
  });
}

function ruleOf(kind: AwardColumnKind, ranges: ChoiceRanges, framework: Framework): Rule | undefined {
  const { yesNo, criterion, formerUnit, document, recipientTitle, recipient } = awardsFormVi;
  switch (kind) {
    case 'unit':
    case 'award':
    case 'unitAward':
      return chosen(ranges[kind], 'stop', awardsFormVi.choose);
    case 'formerUnit':
      return chosen(ranges.unit, 'warning', formerUnit);
    case 'document':
      return chosen(ranges.document, 'warning', document);
    case 'recipient':
      return offered(ranges.unit, recipientTitle, recipient);
    case 'yesNo':
      return { type: 'list', values: [...yesNo], ...refusal('stop', awardsFormVi.choose) };
    case 'criterion':
      return { type: 'list', values: [...criterion], ...refusal('stop', awardsFormVi.choose) };
    case 'day':
    case 'moment':
      return dayRule(kind, framework);
    case 'count':
      return countRule();
    case 'text':
      return undefined;
  }
}

function chosen(range: string | undefined, style: 'stop' | 'warning', message: string): Rule | undefined {
  return range === undefined ? undefined : { type: 'list', formula1: range, ...refusal(style, message) };
}

/** A list beside which any other words may be typed. */
function offered(range: string | undefined, inputTitle: string, inputMessage: string): Rule | undefined {
  const prompt = { showInputMessage: true, inputTitle, inputMessage, showErrorMessage: false };
  return range === undefined ? undefined : { type: 'list', formula1: range, ...prompt };
}

function refusal(errorStyle: 'stop' | 'warning', errorMessage: string) {
  return { showErrorMessage: true, errorStyle, errorTitle: awardsFormVi.chooseTitle, errorMessage };
}

/** A year more on both sides than the competition lasts: what is outside it is for the check to say, in words. */
function dayRule(kind: 'day' | 'moment', { period, deadlines }: Framework): Rule {
  const from = `${Number(period.from.slice(0, 4)) - 1}-01-01`;
  const to = `${Number(period.to.slice(0, 4)) + 1}-12-31`;
  const time = kind === 'moment' ? ' 16:30' : '';
  const [day, isoDay] = [formatDay('vi', deadlines.dossier) + time, deadlines.dossier + time];
  return {
    type: 'date',
    operator: 'between',
    formula1: String(serialOf(from)),
    // A time of day is the part of a day behind the number.
    formula2: String(serialOf(to) + (kind === 'moment' ? 1 : 0)),
    showInputMessage: true,
    inputTitle: kind === 'moment' ? awardsFormVi.momentTitle : awardsFormVi.dayTitle,
    inputMessage: awardsFormVi.dayPrompt(day, isoDay),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: awardsFormVi.dayErrorTitle,
    errorMessage: awardsFormVi.dayError(formatDay('vi', from), formatDay('vi', to), isoDay),
  };
}

const serialOf = (isoDay: string) => Date.parse(`${isoDay}T00:00Z`) / MS_PER_DAY + EPOCH;

function countRule(): Rule {
  return {
    type: 'whole',
    operator: 'greaterThanOrEqual',
    formula1: '0',
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: awardsFormVi.countErrorTitle,
    errorMessage: awardsFormVi.countError,
  };
}
