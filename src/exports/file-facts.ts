/** A published file with what the metadata say of its bytes. */
export interface FileFacts {
  /** Relative to the folder that the metadata stand in. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal digits. */
  readonly sha256: string;
}

/** A file to be published. Text is written as UTF-8. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The same, or a text in pieces: one that as a whole would take too much memory. It can be read once. */
export interface PiecewiseFile {
  readonly path: string;
  readonly content: PublishedFile['content'] | Iterable<string>;
}
