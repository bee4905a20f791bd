import type { Grid } from '../grid/grid.ts';

/** Why a file could not be read as a workbook. */
export type WorkbookFault =
  | 'not-a-workbook'
  | 'password'
  | 'damaged'
  | 'unknown-format'
  | 'not-utf-8'
  /** Beyond `limits.ts`. */
  | 'too-large'
  /** Reading was stopped: no honest file takes so long. */
  | 'too-slow'
  /** No file of its own in the data folder: a link out of it, a folder or a device of that name. */
  | 'not-a-file';

export type WorkbookRead =
  | { readonly ok: true; readonly grids: readonly Grid[] }
  | { readonly ok: false; readonly fault: WorkbookFault };
