import type { AwardTie } from '../findings/finding.ts';
import type { LocalisedText } from '../text/localised.ts';
import { figureOf } from './figure-of.ts';
import type { AwardFindingCatalogue } from './finding-catalogue.ts';
import { formatDay } from './format.ts';

export const awardFindingsEn: AwardFindingCatalogue = {
  'award-row-unreadable': ({ column, raw, expected }) => ({
    message:
      raw === ''
        ? `The column “${column}” is empty.`
        : `The column “${column}” says “${raw}”, which cannot be read.`,
    hint: `Needed: ${expectedEn(expected)}.`,
  }),
  'award-sheet-missing': ({ name }) => ({
    message: `The file has no sheet “${name}”, or that sheet lacks a column it must have.`,
    hint: 'Keep the sheet names and header rows of the awards.xlsx template.',
  }),
  'award-row-twice': ({ first }) => ({
    message: `This row repeats the one at ${first}; only the first counts.`,
    hint: 'Delete one of the two rows.',
  }),
  'award-day-outside': ({ column, day, from, to }) => ({
    message: `The column “${column}” says ${formatDay('en', day)}, outside the ${formatDay('en', from)} to ${formatDay('en', to)} of this year.`,
    hint: 'Look at the day again; if many rows are named, this may be the awards.xlsx of another year.',
  }),
  'initiative-late': ({ decision, day, by }) => ({
    message: `The decision ${decision} recognised it on ${formatDay('en', day)}, after the last day that counts for the bonus, ${formatDay('en', by)}; this initiative does not count.`,
    hint: 'Nothing to do if the day is right; if it is not, correct it.',
  }),
  'personal-data': ({ what }) => ({
    message: `Text that would be published holds ${personalEn[what]}.`,
    hint: 'Take personal data out of this cell. If it is none, record it under accepted in year.yaml, with the reason.',
  }),
  'award-tie-open': ({ award, units, tie }) => ({
    message: `${award.en}: ${equalsEn(units, tie)} at the cut, and no decision with its basis is recorded.`,
    hint: 'Record the council’s decision and its basis (“Căn cứ chọn”) in the sheet “Quyết định”. The order of rows never decides.',
  }),
  'award-decision-differs': ({ award, decided, candidates }) => ({
    message: `${award.en}: the decision names ${decided.en}, but by points and conditions ${candidates.length > 0 ? `the candidate is ${candidates.map(({ en }) => en).join(', ')}` : 'there is no candidate'}.`,
    hint: 'Look at the decision, the dossiers and the scores again.',
  }),
  'award-decision-missing': ({ award }) => ({
    message: `${award.en}: the year is official, but the number and date of the award decision are not recorded.`,
    hint: 'Record the decision in the sheet “Quyết định” of awards.xlsx; until then the pages only speak of a proposal.',
  }),
};

const personalEn = {
  phone: 'what looks like a telephone number',
  email: 'an e-mail address',
  identity: 'what looks like an identity card number',
} as const;

/** Individuals are counted, and named by their units alone. */
function equalsEn(units: readonly LocalisedText[], tie: AwardTie): string {
  const names = [...new Set(units.map(({ en }) => en))].join(', ');
  if (tie.by === 'total') return `${names} are equal (${figureOf('en', tie.total)} points)`;
  return `${units.length} individuals of ${names} are equal (${tie.votes} votes)`;
}

function expectedEn(expected: string): string {
  if (expected === '') return 'no row at all, because the rules of the year have no award';
  if (expected === 'text') return 'something written';
  if (expected === 'date') return 'a date, such as 15/11/2023 or 15/11/2023 16:30';
  if (expected === 'count') return 'a whole number, 0 or more';
  return expected;
}
