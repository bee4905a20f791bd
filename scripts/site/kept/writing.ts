import { relativeLinks } from '../relative-links.ts';
import type { KeptFile } from './kept-groups.ts';
import { fileWriting, type MadeFile } from './write-files.ts';

/** A page as it was rendered: its links start at the root of the site. */
export interface RenderedPage {
  /** Of the file, from the root of the site. */
  readonly path: string;
  /** UTF-8. It may be handed on: the one who renders needs it no more. */
  readonly html: ArrayBuffer;
}

/** A way of writing into the folder of a site: at once, or in a thread. Both throw or reject with the file system's error. */
export interface Writing {
  /** Writes a page with relative links. */
  readonly page: (folder: string, page: RenderedPage) => KeptFile | Promise<KeptFile>;
  readonly files: (
    folder: string,
    files: readonly MadeFile[],
  ) => readonly KeptFile[] | Promise<readonly KeptFile[]>;
}

export interface WritingAtOnce extends Writing {
  readonly page: (folder: string, page: RenderedPage) => KeptFile;
  readonly files: (folder: string, files: readonly MadeFile[]) => readonly KeptFile[];
}

export function writingAtOnce(): WritingAtOnce {
  const write = fileWriting();
  return {
    page: (folder, { path, html }) => {
      const text = Buffer.from(html).toString();
      return write(folder, { path, content: relativeLinks(text, path) });
    },
    files: (folder, files) => files.map((file) => write(folder, file)),
  };
}
