/** Width of a text in pixels at a font size in pixels. */
export type WidthOf = (text: string, size: number) => number;

/**
 * Reads the advance widths of a TrueType font, so that a text can be fitted before it is drawn.
 * Pairs of letters that a font draws closer are not counted: a text is at most as wide as told.
 * @throws RangeError where the font has no table of characters that we know (format 4 or 12)
 */
export function fontWidths(bytes: Uint8Array): WidthOf {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const offset = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new RangeError(`the font has no table ${name}`);
    return at;
  };
  const perEm = view.getUint16(offset('head') + 18);
  const metrics = view.getUint16(offset('hhea') + 34);
  const hmtx = offset('hmtx');
  const glyphOf = readCharacters(view, offset('cmap'));
  const widthOf = (codePoint: number) =>
    view.getUint16(hmtx + Math.min(glyphOf(codePoint), metrics - 1) * 4) / perEm;
  return (text, size) =>
    Array.from(text).reduce((sum, sign) => sum + widthOf(sign.codePointAt(0)!), 0) * size;
}

function readCharacters(view: DataView, cmap: number): (codePoint: number) => number {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 4 + i * 8 + 4),
  );
  const byFormat = (format: number) => subtables.find((at) => view.getUint16(at) === format);
  const [whole, basic] = [byFormat(12), byFormat(4)];
  if (whole !== undefined) return (codePoint) => glyphInGroups(view, whole, codePoint);
  if (basic !== undefined) return (codePoint) => glyphInSegments(view, basic, codePoint);
  throw new RangeError('the font has no table of characters in a known format');
}

/** Format 12: runs of code points with consecutive glyphs. */
function glyphInGroups(view: DataView, at: number, codePoint: number): number {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12;
    const [first, last] = [view.getUint32(group), view.getUint32(group + 4)];
    if (codePoint >= first && codePoint <= last) return view.getUint32(group + 8) + codePoint - first;
  }
  return 0;
}

/** Format 4: segments of the first 65,536 code points, each with a shift or a list of glyphs. */
function glyphInSegments(view: DataView, at: number, codePoint: number): number {
  const size = view.getUint16(at + 6);
  for (let i = 0; i < size; i += 2) {
    if (codePoint > view.getUint16(at + 14 + i)) continue;
    const first = view.getUint16(at + 16 + size + i);
    if (codePoint < first) return 0;
    const shift = view.getUint16(at + 16 + size * 2 + i);
    const place = at + 16 + size * 3 + i;
    const range = view.getUint16(place);
    if (range === 0) return (codePoint + shift) & 0xffff;
    const glyph = view.getUint16(place + range + (codePoint - first) * 2);
    return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
  }
  return 0;
}
