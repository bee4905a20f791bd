import type { SiteSettings, YearDataset } from '../dataset/site.ts';
import { csvText } from './csv.ts';
import { dataPackage, type OtherFile } from './data-package.ts';
import { datasetJsonParts } from './dataset-json.ts';
import type { FileFacts, PiecewiseFile } from './file-facts.ts';
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
 * Makes all data files of a year one after the other, named relative to `dist/data/<year>/`; `datapackage.json` is the last.
 * @param put takes a file before the next one is made, and tells its size and hash: both belong to the shell
 * @returns what `put` told, in the order of the package
 */
export async function makeYearFiles(
  dataset: YearDataset,
  publisher: SiteSettings,
  put: (file: PiecewiseFile) => FileFacts,
): Promise<FileFacts[]> {
  const tables: FileFacts[] = [];
  const known = new Map<string, FileFacts>();
  const putOther = (path: string, content: PiecewiseFile['content']) =>
    known.set(path, put({ path, content }));
  for (const table of TABLES) {
    const { name, fields } = table;
    // Read once for both forms of the table.
    const rows = [...table.rows(dataset)];
    const header = fields.map((field) => field.name);
    tables.push(put({ path: `${name}.csv`, content: csvText(header, rows) }));
    if (PARQUET_TABLES.includes(table))
      putOther(`${name}.parquet`, parquetBytes(fields, rows, parquetNotes(table, dataset)));
  }
  putOther(workbookName(dataset.year), await yearWorkbook(dataset, publisher));
  putOther('dataset.json', datasetJsonParts(dataset));
  putOther('README.txt', readme(dataset));
  const others = OTHERS(dataset.year).map(
    ({ name, title, path }): OtherFile => ({ name, title, ...known.get(path)! }),
  );
  const last = put({
    path: 'datapackage.json',
    content: dataPackage(dataset, publisher, tables, others),
  });
  return [...tables, ...others.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })), last];
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
