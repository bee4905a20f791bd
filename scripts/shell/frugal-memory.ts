import { setFlagsFromString } from 'node:v8';

/**
 * Makes this process look for what nobody needs any more when its memory has grown by half, and not only when it has
 * doubled. That takes no more time, and some memory less (docs/performance.md).
 */
export function useLittleMemory(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
