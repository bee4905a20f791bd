import type { Difference } from '../findings/difference.ts';

/** Which edition a year's results are of: printed wherever they are. */
export interface EditionMark {
  /** "r1"; a later number is a correction. "draft": not yet published. */
  readonly name: string;
  /** Sixteen letters and digits in groups of four, from the hash of sources, rules and results. */
  readonly code: string;
}

/** A frozen edition as the archive page lists it. */
export interface EditionView extends EditionMark {
  readonly year: number;
  /** The day it was frozen on, or is said to be. */
  readonly day: string;
  /** Bytes and hash of the zip; files in it. */
  readonly bytes: number;
  readonly sha256: string;
  readonly files: number;
  /** Detached signature of its list of hashes is there. */
  readonly signed: boolean;
  /** Why it was made; null for the first. */
  readonly correction: CorrectionView | null;
}

/** What an edition corrects, as recorded when it was made. */
export interface CorrectionView {
  readonly reason: string;
  readonly by: string;
  /** Number and day of the paper that it rests on. */
  readonly basis: string | null;
  /** Everything that differs from the edition before. */
  readonly differences: readonly Difference[];
}
