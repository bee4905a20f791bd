import { parseArgs } from 'node:util';
import { AUDIENCES, type Audience } from '../../src/dataset/audience.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';

/** Options that every command has. */
export interface Options {
  readonly data: string;
  readonly out: string;
  readonly lang: Lang;
  readonly year: number | undefined;
  /** Id of a unit, as in units.yaml. */
  readonly unit: string | undefined;
  readonly format: 'text' | 'json';
  readonly audience: Audience;
  /** The blank `awards.xlsx` of the year instead of the units' forms. */
  readonly awards: boolean;
  /** Folder for the report that goes back to the offices; undefined: none is written. */
  readonly report: string | undefined;
}

/** Wrong use of a command: said on stderr, exit code 2. */
export class WrongUse extends Error {}

const OPTION_HELP: Readonly<Record<string, string>> = {
  data: '--data DIR          thư mục dữ liệu / data folder (data)',
  out: '--out DIR           thư mục kết quả / output folder',
  lang: '--lang vi|en        ngôn ngữ của thông báo / language of messages (vi)',
  year: '--year Y            chỉ năm này / only this year',
  unit: '--unit ID           chỉ đơn vị này / only this unit',
  report: '--report DIR        ghi báo cáo gửi lại các đơn vị / write the report for the offices',
  format: '--format text|json  dạng in kết quả / form of the output (text)',
  audience: '--audience NAME     public | leadership: cho ai xem / who it is for (public)',
  awards: '--awards            mẫu trống awards.xlsx / the blank awards.xlsx',
};

/**
 * Reads a command's options, or prints its help and ends with 0.
 * @param usage first line of the help   @param known names of the options that this command takes
 * @param outOf where results go unless `--out` says otherwise; called without a year for the help
 * @throws WrongUse on an unknown option or an impossible value
 */
export function readOptions(
  usage: string,
  known: ReadonlyArray<keyof Options>,
  outOf: (year?: number) => string = () => 'dist',
): Options {
  const values = parse(known);
  if (values.help === true) {
    const help = known.map((name) => `  ${OPTION_HELP[name]}${name === 'out' ? ` (${outOf()})` : ''}`);
    console.log([usage, '', ...help, '  --help'].join('\n'));
    process.exit(0);
  }
  const text = (name: string, fallback: string) => String(values[name] ?? fallback);
  const lang = LANGS.find((one) => one === text('lang', 'vi'));
  if (lang === undefined) throw new WrongUse(`--lang: vi | en, not ${values.lang}`);
  const year = values.year === undefined ? undefined : Number(values.year);
  if (year !== undefined && !/^\d{4}$/.test(String(values.year)))
    throw new WrongUse(`--year: ${values.year}`);
  const format = (['text', 'json'] as const).find((one) => one === text('format', 'text'));
  if (format === undefined) throw new WrongUse(`--format: text | json, not ${values.format}`);
  const audience = AUDIENCES.find((one) => one === text('audience', 'public'));
  if (audience === undefined)
    throw new WrongUse(`--audience: ${AUDIENCES.join(' | ')}, not ${values.audience}`);
  const unit = values.unit === undefined ? undefined : String(values.unit);
  const report = values.report === undefined ? undefined : String(values.report);
  const awards = values.awards === true;
  const [data, out] = [text('data', 'data'), text('out', outOf(year))];
  return { data, out, lang, year, unit, format, report, audience, awards };
}

function parse(known: ReadonlyArray<keyof Options>): Record<string, string | boolean | undefined> {
  const options = Object.fromEntries(
    known.map((name) => [name, { type: name === 'awards' ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    return parseArgs({ options: { ...options, help: { type: 'boolean' } }, strict: true }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
