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

/** Hash of the software: another version of it makes other pictures of the same drawings. */
export function softwareHash({ renderer, regular, bold }: PictureSoftware): string {
  return createHash('sha256').update(renderer).update(regular).update(bold).digest('hex');
}
