import type { SiteSettings, YearDataset } from '../dataset/site.ts';
import { joinedBytes } from '../text/joined-bytes.ts';
import { csvText } from './csv.ts';
import { dataPackage, type OtherFile } from './data-package.ts';
import { datasetJsonParts } from './dataset-json.ts';
import type { FileFacts, PublishedFile } from './file-facts.ts';
import { parquetBytes } from './parquet.ts';
import { parquetNotes } from './parquet-notes.ts';
import { SAMPLE_NOTICE } from './sample-notice.ts';
import { PARQUET_TABLES, TABLES } from './tables.ts';
import { workbookName } from './workbook/workbook-name.ts';
import { yearWorkbook } from './workbook/year-workbook.ts';

/** The files beside the tables, with what they hold. */
const OTHERS = (year: number): ReadonlyArray<Pick<OtherFile, 'name' | 'path' | 'title'>> => [
  {
    name: 'workbook',
    path: workbookName(year),
    title: 'Các bảng trên trong một tệp Excel, kèm ghi chú / the tables above as one workbook, with notes',
  },
  ...PARQUET_TABLES.map(({ name }) => ({
    name: `${name}-parquet`,
    path: `${name}.parquet`,
    title: `Các cột của ${name}.csv ở dạng Parquet, số là DECIMAL(18, 6) / the columns of ${name}.csv as Parquet, numbers as DECIMAL(18, 6)`,
  })),
  { name: 'dataset', path: 'dataset.json', title: 'Toàn bộ dữ liệu của năm / everything of the year' },
  { name: 'readme', path: 'README.txt', title: 'Ghi chú kèm theo / accompanying note' },
];

/**
 * All data files of a year, named relative to `dist/data/<year>/`; `datapackage.json` is the last.
 * @param factsOf size and hash of a file: hashing belongs to the shell
 */
export async function yearFiles(
  dataset: YearDataset,
  publisher: SiteSettings,
  factsOf: (file: PublishedFile) => FileFacts,
): Promise<PublishedFile[]> {
  const tables: PublishedFile[] = [];
  const contents = new Map<string, PublishedFile['content']>();
  for (const table of TABLES) {
    const { name, fields } = table;
    // Read once for both forms of the table.
    const rows = [...table.rows(dataset)];
    const header = fields.map((field) => field.name);
    tables.push({ path: `${name}.csv`, content: csvText(header, rows) });
    if (PARQUET_TABLES.includes(table))
      contents.set(`${name}.parquet`, parquetBytes(fields, rows, parquetNotes(table, dataset)));
  }
  contents.set(workbookName(dataset.year), await yearWorkbook(dataset, publisher));
  contents.set('dataset.json', bytesOf(datasetJsonParts(dataset)));
  contents.set('README.txt', readme(dataset));
  const others = OTHERS(dataset.year).map((file) => ({ ...file, content: contents.get(file.path)! }));
  const facts = others.map((file): OtherFile => ({ name: file.name, title: file.title, ...factsOf(file) }));
  return [
    ...tables,
    ...others.map(({ path, content }) => ({ path, content })),
    {
      path: 'datapackage.json',
      content: dataPackage(dataset, publisher, tables.map(factsOf), facts),
    },
  ];
}

/** The bytes of a text that comes in pieces: as text it would take twice the room. */
function bytesOf(parts: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  return joinedBytes(Array.from(parts, (part) => encoder.encode(part)));
}

/** A note beside the CSV files, whose fixed columns leave no room for one. */
function readme({ year, settings, framework, edition }: YearDataset): string {
  const lines = [
    ...(settings.sample
      ? [`${SAMPLE_NOTICE.vi.toLocaleUpperCase('vi')}. / ${SAMPLE_NOTICE.en.toUpperCase()}.`, '']
      : []),
    `${framework.name.vi} / ${framework.name.en}`,
    ...(edition ? [`Ấn bản / edition: ${edition.name}, ${edition.code}`] : []),
    ...(framework.illustrative
      ? [
          'Tên và điểm tối đa của chỉ số thành phần là minh hoạ. / Component names and maxima are illustrative.',
        ]
      : []),
    '',
    ...TABLES.map(({ name, title }) => `${name}.csv: ${title}`),
    ...OTHERS(year)
      .filter(({ name }) => name !== 'readme')
      .map(({ path, title }) => `${path}: ${title}`),
    'datapackage.json: mô tả tệp và cột, mã kiểm tra (Frictionless) / description of files and fields, checksums (Frictionless)',
    '../catalogue.jsonld: danh mục dữ liệu mọi năm (DCAT-AP) / catalogue of all years (DCAT-AP)',
    '',
    `Năm đánh giá / assessment year: ${year}. UTF-8, dấu phẩy phân cách, dấu chấm thập phân / comma separated, decimal point.`,
    'Parquet: số là DECIMAL(18, 6), chính xác đến 6 số lẻ; NULL là không có số liệu, không phải 0. / numbers are DECIMAL(18, 6), exact to six decimals; NULL is no figure, not 0.',
    'Giấy phép / licence: CC BY 4.0.',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
