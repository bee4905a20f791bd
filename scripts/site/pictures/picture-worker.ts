import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palette-png.ts';
import type { PictureSoftware } from './picture-software.ts';

// A thread that draws pictures, one at a time: the renderer works without a pause, and would hold up everything else.
const { renderer, regular, bold } = workerData as PictureSoftware;
const ready = initWasm(renderer);

parentPort?.on('message', async (svg: string) => {
  await ready;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [regular, bold], defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
  });
  const image = drawing.render();
  parentPort?.postMessage(palettePng(image.pixels, image.width, image.height) ?? image.asPng());
  // Memory of the renderer is not the collector's.
  image.free();
  drawing.free();
});
