/** A step of a build: what it does, in both languages of the progress line, and the work. */
export type Stage = readonly [vi: string, en: string, work: () => Promise<unknown>];
