import type { ParsingOptions, WorkBook } from 'xlsx';

// Exported by the library and missing in its types: reads the parts of a workbook that somebody else has unpacked.
declare module 'xlsx' {
  export function parse_zip(
    zip: { readonly files: Readonly<Record<string, { readonly name: string; readonly data: string }>> },
    options: ParsingOptions,
  ): WorkBook;
}
