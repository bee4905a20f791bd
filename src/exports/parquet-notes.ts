import type { YearDataset } from '../dataset/site.ts';
import { LICENCE } from './licence.ts';
import type { ParquetNote } from './parquet.ts';
import type { PublishedTable } from './published-table.ts';
import { SAMPLE_NOTICE } from './sample-notice.ts';

/** What the footer of a Parquet file says, so that a file that is passed on alone still says what it is. */
export function parquetNotes({ title }: PublishedTable, dataset: YearDataset): ParquetNote[] {
  const { settings, framework, edition } = dataset;
  return [
    { key: 'title', value: `${framework.name.vi}. ${title}` },
    ...(settings.sample ? [{ key: 'notice', value: `${SAMPLE_NOTICE.vi} / ${SAMPLE_NOTICE.en}` }] : []),
    ...(edition ? [{ key: 'edition', value: `${edition.name}, ${edition.code}` }] : []),
    { key: 'licence', value: LICENCE.address },
  ];
}
