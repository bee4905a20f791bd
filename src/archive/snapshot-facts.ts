import type { YearDataset } from '../dataset/site.ts';
import type { SiteSettings } from '../framework/site-file.ts';
import type { EditionStatement } from './edition-statement.ts';

/** The program that made a snapshot. It is not a part of the edition: the code stays when the program changes. */
export interface Software {
  readonly name: string;
  readonly version: string;
  /** Commit of its source, as 40 hexadecimal digits; "unknown" outside a repository. */
  readonly commit: string;
}

/** A file of a snapshot by its path, with `/`. */
export interface SnapshotFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the texts of a snapshot say. */
export interface SnapshotFacts {
  readonly statement: EditionStatement;
  readonly code: string;
  readonly dataset: YearDataset;
  readonly publisher: SiteSettings;
  readonly software: Software;
}

/** Not a published edition: only to be looked at. */
export const isDraft = ({ edition }: Pick<EditionStatement, 'edition'>): boolean => edition === 'draft';
