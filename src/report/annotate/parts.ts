import { type Zippable, zipSync } from 'fflate';
import { openZip } from '../../workbook/open-zip.ts';
import { refuse } from './refuse.ts';
import { rootOf, type XmlElement } from './xml-elements.ts';

/** Parts of a workbook by their path in the ZIP, in its order. */
export type Parts = Map<string, Uint8Array>;

/** Spreadsheets as ECMA-376 calls them; "Strict" files have other names for everything. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Opens a workbook. Refuses what is no whole ZIP, and names that would not survive the way back. */
export function readParts(bytes: Uint8Array): Parts {
  const read = openZip(bytes, () => true);
  if (!read.ok) return refuse(read.fault);
  const lower = new Set<string>();
  for (const path of read.parts.keys()) {
    // A plain object carries the parts to fflate: it puts numbers first and loses __proto__. Beyond ASCII the name's
    // encoding is anybody's guess; and names that differ only in case are one to Excel.
    if (!/^[\x20-\x7E]+$/.test(path) || /^\d+$/.test(path) || path === '__proto__') refuse('name of a part');
    if (lower.has(path.toLowerCase())) refuse('two parts of one name');
    lower.add(path.toLowerCase());
  }
  return new Map(read.parts);
}

/** The workbook's bytes. The same parts give the same bytes on any machine, in any time zone. */
export function writeParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of parts) files[path] = bytes;
  // fflate writes the local time of what it is given; local noon is noon everywhere. ZIP's calendar begins in 1980.
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

/** Text of a part that must be there, with its byte order mark, if it has one. Refuses what is not UTF-8. */
export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path) ?? refuse(`no ${path}`);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const encoding = /^\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? 'utf-8';
  return /^(?:utf-8|us-ascii)$/i.test(encoding) ? text : refuse(`encoding ${encoding}`);
}

/** Text of a part and its root, which must have that name, no prefix and that namespace. */
export function openPart(
  parts: Parts,
  path: string,
  name: string,
  namespace: string = MAIN,
): { xml: string; root: XmlElement } {
  const xml = textOf(parts, path);
  const root = rootOf(xml);
  const expected =
    root.name === name && new RegExp(`\\sxmlns\\s*=\\s*["']${namespace}["']`).test(root.attributes);
  return expected ? { xml, root } : refuse(`${path} is not ${name}`);
}

export function putText(parts: Parts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

/** First path with a number that no part has. */
export function freePath(parts: Parts, pathOf: (number: number) => string): string {
  const taken = new Set([...parts.keys()].map((path) => path.toLowerCase()));
  let number = 1;
  while (taken.has(pathOf(number).toLowerCase())) number++;
  return pathOf(number);
}
