import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** What turns a drawing into a picture: the renderer and the two fonts. */
export interface PictureSoftware {
  readonly renderer: Uint8Array;
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export function readPictureSoftware(): PictureSoftware {
  const read = (name: string) => readFileSync(resolve(name));
  return {
    renderer: read('@resvg/resvg-wasm/index_bg.wasm'),
    regular: read('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    bold: read('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  };
}

/** What a drawing writes as an entity. */
const ESCAPED = `&<>"'`;

/** Raised when the same drawing becomes another file: 2 has a palette. */
const ENCODING = 2;

/** Hash of the software: another version of it makes other pictures of the same drawings. */
export function softwareHash({ renderer, regular, bold }: PictureSoftware): string {
  return createHash('sha256')
    .update(renderer)
    .update(regular)
    .update(bold)
    .update(`${ENCODING}`)
    .digest('hex');
}

/** The same software with the letters of some drawings only: a whole font is read anew for each picture, most of it for nothing. */
export async function withLettersOf(
  software: PictureSoftware,
  drawings: readonly string[],
): Promise<PictureSoftware> {
  const letters = [...new Set(drawings.join('') + ESCAPED)].join('');
  // It holds 40 MB from the moment it is imported, and most builds draw no picture anew.
  const { default: subsetFont } = await import('subset-font');
  const fontOf = (font: Uint8Array) => subsetFont(font, letters, { targetFormat: 'truetype' });
  const [regular, bold] = await Promise.all([fontOf(software.regular), fontOf(software.bold)]);
  return { renderer: software.renderer, regular, bold };
}
