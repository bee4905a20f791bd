import { strFromU8, strToU8 } from 'fflate';
import { sealedPackage } from '../workbook/sealed-package.ts';

/** Notes hold five or six short lines; the library draws every box four rows high and two columns wide. */
const NOTE = { columns: 3, rows: 7, width: 250, height: 120 };

/**
 * A form whose bytes depend on its content alone, with two things set that the library cannot: the notes get boxes that
 * hold their text, and the rows of the table heights that grow with what is typed.
 * @param growing 0-based rows whose height is only a beginning
 */
export function sealPackage(bytes: Uint8Array, growing: ReadonlySet<number>): Uint8Array {
  return sealedPackage(bytes, (path, part) => {
    if (path.endsWith('.vml')) return strToU8(withNoteSize(strFromU8(part)));
    if (path.startsWith('xl/worksheets/sheet')) return strToU8(withGrowing(strFromU8(part), growing));
    return part;
  });
}

function withNoteSize(vml: string): string {
  return vml
    .replaceAll('width:108pt;height:59.25pt', `width:${NOTE.width}pt;height:${NOTE.height}pt`)
    .replace(
      /<x:Anchor>(\d+),15,(\d+),2,\d+,31,\d+,4<\/x:Anchor>/g,
      (_, column: string, row: string) =>
        `<x:Anchor>${column},15,${row},2,${Number(column) + NOTE.columns},31,${Number(row) + NOTE.rows},4</x:Anchor>`,
    );
}

/** A height that is marked as the user's own stays as it is, and would hide the second line of a long evidence. */
function withGrowing(sheet: string, growing: ReadonlySet<number>): string {
  return sheet.replace(
    /(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g,
    (fixed, open: string, row: string) => (growing.has(Number(row) - 1) ? open : fixed),
  );
}
