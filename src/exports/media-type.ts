/** Media types of what is published, by the end of a file's name. */
const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  txt: 'text/plain',
} as const;

export type FileFormat = keyof typeof MEDIA_TYPES;

/**
 * Format of a published file.
 * @throws RangeError for a format that is not published: a caller's bug
 * @example formatOf('scores.csv') // => 'csv'
 */
export function formatOf(path: string): FileFormat {
  const format = path.slice(path.lastIndexOf('.') + 1);
  if (!Object.hasOwn(MEDIA_TYPES, format)) throw new RangeError(`no media type for ${path}`);
  return format as FileFormat;
}

/** Whether a file is text, in UTF-8. @example isText('scores.parquet') // => false */
export const isText = (path: string): boolean => !['xlsx', 'parquet'].includes(formatOf(path));

/** @example mediaTypeOf('dataset.json') // => 'application/json' */
export const mediaTypeOf = (path: string): string => MEDIA_TYPES[formatOf(path)];
