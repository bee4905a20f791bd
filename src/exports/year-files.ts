import type { YearDataset } from '../dataset/site.ts';
import { csvText } from './csv.ts';
import { dataPackage, type FileFacts } from './data-package.ts';
import { datasetJson } from './dataset-json.ts';
import { SAMPLE_NOTICE } from './sample-notice.ts';
import { TABLES } from './tables.ts';

/** A file of `dist/data/<year>/`. */
export interface PublishedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * All data files of a year, named relative to `dist/data/<year>/`.
 * @param factsOf size and hash of a text: hashing belongs to the shell
 */
export function yearFiles(
  dataset: YearDataset,
  factsOf: (file: PublishedFile) => FileFacts,
): PublishedFile[] {
  const tables = TABLES.map(({ name, fields, rows }) => ({
    path: `${name}.csv`,
    text: csvText(
      fields.map((field) => field.name),
      rows(dataset),
    ),
  }));
  const files = [...tables, { path: 'dataset.json', text: datasetJson(dataset) }];
  return [
    ...files,
    { path: 'datapackage.json', text: dataPackage(dataset, files.map(factsOf)) },
    { path: 'README.txt', text: readme(dataset) },
  ];
}

/** A note beside the CSV files, whose fixed columns leave no room for one. */
function readme({ year, settings, framework }: YearDataset): string {
  const lines = [
    ...(settings.sample
      ? [`${SAMPLE_NOTICE.vi.toLocaleUpperCase('vi')}. / ${SAMPLE_NOTICE.en.toUpperCase()}.`, '']
      : []),
    `${framework.name.vi} / ${framework.name.en}`,
    ...(framework.illustrative
      ? [
          'Tên và điểm tối đa của chỉ số thành phần là minh hoạ. / Component names and maxima are illustrative.',
        ]
      : []),
    '',
    ...TABLES.map(({ name, title }) => `${name}.csv: ${title}`),
    'dataset.json: toàn bộ dữ liệu của năm / everything of the year',
    'datapackage.json: mô tả tệp và cột (Frictionless) / description of files and fields (Frictionless)',
    '',
    `Năm đánh giá / assessment year: ${year}. UTF-8, dấu phẩy phân cách, dấu chấm thập phân / comma separated, decimal point.`,
    'Giấy phép / licence: CC BY 4.0.',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
