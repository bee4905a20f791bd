import { type ParsingOptions, parse_zip, type WorkBook } from 'xlsx';

/** How the library reads a workbook: rows as arrays, days without a time zone, number formats kept, nothing else. */
export const READING: ParsingOptions = {
  dense: true,
  cellDates: true,
  UTC: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellStyles: false,
  // What a sheet claims as its size is not believed.
  nodim: true,
};

/** Reads the unpacked parts of a workbook. @param parts binary strings by name @throws what the library throws */
export function readParts(parts: ReadonlyMap<string, string>): WorkBook {
  // Without a prototype: a part may be called "__proto__".
  const files: Record<string, { name: string; data: string }> = Object.create(null);
  for (const [name, data] of parts) files[name] = { name, data };
  return parse_zip({ files }, { ...READING });
}
