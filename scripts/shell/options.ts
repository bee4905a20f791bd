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
  /** Folder of the web server that a built site is published to. */
  readonly to: string | undefined;
  /** The built site; undefined: `dist`. */
  readonly from: string | undefined;
  /** Also `.gz` and `.br` beside every text. */
  readonly compress: boolean;
  /** The previous publication comes back. */
  readonly rollback: boolean;
  /** A preview of an edition, of any status. */
  readonly draft: boolean;
  /** A correction of a frozen year; `reason` and `by` say why and by whom, `basis` on which paper, `date` on which day. */
  readonly revise: boolean;
  readonly reason: string | undefined;
  readonly by: string | undefined;
  readonly basis: string | undefined;
  readonly date: string | undefined;
  /** File of a private Ed25519 key that an edition is signed with, and of the public key that signatures are held against. */
  readonly sign: string | undefined;
  readonly key: string | undefined;
  /** Edition code as printed on the decision. */
  readonly code: string | undefined;
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
  to: '--to DIR            thư mục của máy chủ web / folder of the web server',
  from: '--from DIR          trang đã dựng / the built site (dist)',
  compress: '--compress          thêm bản nén .gz, .br / also write .gz and .br',
  rollback: '--rollback          trở lại bản trước / go back to the previous one',
  draft: '--draft             bản nháp để xem trước / a draft to look at',
  revise: '--revise            đính chính năm đã khoá / correct a frozen year',
  reason: '--reason TEXT       lý do đính chính / why it is corrected',
  by: '--by TEXT           cơ quan, người đính chính / who corrects it',
  basis: '--basis TEXT        căn cứ: số, ngày / the paper it rests on',
  date: '--date YYYY-MM-DD   ngày đính chính (hôm nay) / day of the correction (today)',
  sign: '--sign FILE         khoá riêng Ed25519 (PEM) để ký / private Ed25519 key (PEM)',
  key: '--key FILE          khoá công khai Ed25519 (PEM) / public Ed25519 key (PEM)',
  code: '--code CODE         mã ấn bản in trên quyết định / edition code as printed',
  awards: '--awards            mẫu trống awards.xlsx / the blank awards.xlsx',
};

/** Options without a value. */
const FLAGS: ReadonlySet<keyof Options> = new Set(['awards', 'compress', 'rollback', 'draft', 'revise']);

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
  const given = (name: string) => (values[name] === undefined ? undefined : String(values[name]));
  const flag = (name: string) => values[name] === true;
  const [data, out] = [text('data', 'data'), text('out', outOf(year))];
  return {
    ...{ data, out, lang, year, format, audience },
    ...{ unit: given('unit'), report: given('report'), to: given('to'), from: given('from') },
    ...{ reason: given('reason'), by: given('by'), basis: given('basis'), date: given('date') },
    ...{ sign: given('sign'), key: given('key'), code: given('code') },
    ...{ awards: flag('awards'), compress: flag('compress'), rollback: flag('rollback') },
    ...{ draft: flag('draft'), revise: flag('revise') },
  };
}

function parse(known: ReadonlyArray<keyof Options>): Record<string, string | boolean | undefined> {
  const options = Object.fromEntries(
    known.map((name) => [name, { type: FLAGS.has(name) ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    return parseArgs({ options: { ...options, help: { type: 'boolean' } }, strict: true }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
