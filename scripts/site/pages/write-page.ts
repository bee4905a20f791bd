import type { KeptFile } from '../kept/kept-groups.ts';
import { fileWriting } from '../kept/write-files.ts';
import { relativeLinks } from '../relative-links.ts';

/** A page as it was rendered: its links start at the root of the site. */
export interface RenderedPage {
  /** Of the file, from the root of the site. */
  readonly path: string;
  /** UTF-8. It may be handed on: the one who renders needs it no more. */
  readonly html: ArrayBuffer;
}

/** Writes a page with relative links into the folder of a site. @throws the file system's error */
export type WritePage = (folder: string, page: RenderedPage) => KeptFile | Promise<KeptFile>;

export function pageWriting(): (folder: string, page: RenderedPage) => KeptFile {
  const write = fileWriting();
  return (folder, { path, html }) => {
    const text = Buffer.from(html).toString();
    return write(folder, { path, content: relativeLinks(text, path) });
  };
}
