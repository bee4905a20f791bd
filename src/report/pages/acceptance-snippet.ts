import { a1 } from '../../grid/a1.ts';
import type { ReportFinding } from '../report-input.ts';
import type { View } from './view.ts';

/**
 * A warning as an entry of `accepted:` in year.yaml, with reason, name and day left to fill in: empty ones are refused by
 * the check, so that nobody accepts by accident. Null where nothing was read that an acceptance could hold on to.
 */
export function acceptanceSnippet({ words }: View, { finding, rawSha256 }: ReportFinding): string | null {
  if (rawSha256 === null) return null;
  const { file, sheet, row, column } = finding.at;
  return [
    `  - code: ${finding.code}`,
    `    file: ${yamlText(file)}`,
    ...(sheet === null ? [] : [`    sheet: ${yamlText(sheet)}`]),
    ...(row === null || column === null ? [] : [`    cell: ${a1(row, column)}`]),
    `    rawSha256: ${yamlText(rawSha256)}`,
    `    reason: "" # ${words.accept.reason}`,
    `    by: "" # ${words.accept.by}`,
    `    date: "" # ${words.accept.date}`,
  ].join('\n');
}

/**
 * Text as a YAML scalar in double quotes. All that a page or the clipboard could lose or change (control characters,
 * unusual spaces) is written as its code.
 * @example yamlText('Sở "A"') // => '"Sở \\"A\\""'
 */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
    const code = character.codePointAt(0)!.toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}
