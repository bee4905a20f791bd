import type { SiteSettings, YearDataset } from '../dataset/site.ts';
import { csvText } from './csv.ts';
import { dataPackage, type OtherFile } from './data-package.ts';
import { datasetJson } from './dataset-json.ts';
import type { FileFacts, PublishedFile } from './file-facts.ts';
import { SAMPLE_NOTICE } from './sample-notice.ts';
import { TABLES } from './tables.ts';
import { workbookName } from './workbook/workbook-name.ts';
import { yearWorkbook } from './workbook/year-workbook.ts';

/** The files beside the tables, with what they hold. */
const OTHERS = (year: number) =>
  [
    {
      name: 'workbook',
      path: workbookName(year),
      title: 'Các bảng trên trong một tệp Excel, kèm ghi chú / the tables above as one workbook, with notes',
    },
    { name: 'dataset', path: 'dataset.json', title: 'Toàn bộ dữ liệu của năm / everything of the year' },
    { name: 'readme', path: 'README.txt', title: 'Ghi chú kèm theo / accompanying note' },
  ] as const;

/**
 * All data files of a year, named relative to `dist/data/<year>/`; `datapackage.json` is the last.
 * @param factsOf size and hash of a file: hashing belongs to the shell
 */
export async function yearFiles(
  dataset: YearDataset,
  publisher: SiteSettings,
  factsOf: (file: PublishedFile) => FileFacts,
): Promise<PublishedFile[]> {
  const tables = TABLES.map(({ name, fields, rows }) => ({
    path: `${name}.csv`,
    content: csvText(
      fields.map((field) => field.name),
      rows(dataset),
    ),
  }));
  const contents = {
    workbook: await yearWorkbook(dataset, publisher),
    dataset: datasetJson(dataset),
    readme: readme(dataset),
  };
  const others = OTHERS(dataset.year).map((file) => ({ ...file, content: contents[file.name] }));
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
    'Giấy phép / licence: CC BY 4.0.',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
