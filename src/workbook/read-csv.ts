import type { Cell } from '../grid/grid.ts';
import type { WorkbookRead } from './workbook-read.ts';

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads a CSV file as one sheet of texts: RFC 4180, UTF-8 with or without a byte order mark, separated by commas,
 * semicolons or tabs, whichever its first line has most of. Every cell stays text, so that code 6.10 stays 6.10 and
 * "8,5" is judged by the rule that judges every text.
 * @param file name that the grid carries; without its ending it is the sheet's name, as in an office program
 */
export function readCsv(bytes: Uint8Array, file: string): WorkbookRead {
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, fault: 'not-utf-8' };
  const rows = rowsOf(text, separatorOf(text));
  if (rows === undefined) return { ok: false, fault: 'damaged' };
  const sheet = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.[^.]+$/, '')
    .normalize('NFC');
  return { ok: true, grids: [{ file, sheet, rows, merges: [] }] };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    // Takes a byte order mark away; refuses what is not UTF-8 instead of replacing it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}

function separatorOf(text: string): string {
  const line = text.split(/\r?\n/).find((one) => one.trim() !== '') ?? '';
  const outside = line.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => outside.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

/** Rows of cells; undefined where a quotation never ends. */
function rowsOf(text: string, separator: string): Array<Array<Cell | undefined>> | undefined {
  const rows: Array<Array<Cell | undefined>> = [];
  let row: Array<Cell | undefined> = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    row.push(field.trim() === '' ? undefined : { kind: 'text', text: field });
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') field += text[++i];
      else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === separator) endField();
    else if (character === '\n') endRow();
    else if (character !== '\r' || text[i + 1] !== '\n') field += character;
  }
  if (quoted) return undefined;
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
