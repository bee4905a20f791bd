import type { AwardsBook } from '../awards/awards-book.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
import type { YearSettings } from '../framework/year-file.ts';
import type { SheetSource } from '../scores/score-table.ts';
import { personalDataIn } from '../text/personal-data.ts';

/**
 * Free text of the offices that reaches the publication and looks like personal data. What is not published is not
 * looked at: the disclosure gate lets fields through, and these are the fields with words.
 */
export function personalDataFindings(
  { year, awards }: Framework,
  { initiatives, decisions }: AwardsBook,
  sheets: readonly SheetSource[],
  { accepted }: YearSettings,
  settingsFile: string,
): Finding[] {
  const ofUnits = new Set(awards.filter(({ recipient }) => recipient === 'unit').map(({ id }) => id));
  const texts: Array<readonly [Place, ...string[]]> = [
    ...initiatives.map(({ at, name, decision, issuer }) => [at, name, decision, issuer] as const),
    // Of a choice between individuals the basis is not published.
    ...decisions.map(
      ({ at, award, number, issuer, basis = '' }) =>
        [at, number, issuer, ofUnits.has(award) ? basis : ''] as const,
    ),
    ...sheets.map(
      ({ file, sheet }) => [{ file, sheet, row: null, column: null }, fileName(file), sheet] as const,
    ),
    ...accepted
      .filter(({ code }) => code === 'award-decision-differs')
      .map(({ reason }) => [placeOfFile(settingsFile), reason] as const),
  ];
  return texts.flatMap(([at, ...words]) => {
    const what = words.map(personalDataIn).find((found) => found !== null);
    return what ? [makeFinding('personal-data', { year, unit: null }, at, { what })] : [];
  });
}

const fileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
