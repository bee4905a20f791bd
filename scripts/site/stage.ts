/** Told how much of a step is done. */
export type OnCount = (done: number, all: number) => void;

/** A step of a build: what it does, in both languages of the progress line, and the work. */
export type Stage = readonly [vi: string, en: string, work: (onCount: OnCount) => Promise<unknown>];
