/** One place where a settings file contradicts itself. `path` is written as in the file: groups[0].mainIndices[1]. */
export interface Contradiction {
  readonly path: string;
  readonly vi: string;
  readonly en: string;
}
