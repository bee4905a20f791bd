import type { CheckedYear } from '../data/checked-year.ts';
import { type Options, WrongUse } from '../shell/options.ts';
import type { FrozenEdition } from './read-editions.ts';

/** Sentences in the language of the command. */
type Say = (vi: string, en: string) => string;

/**
 * Holds the options of a freezing against each other and against what is frozen already.
 * @param last newest edition of the year
 * @throws WrongUse
 */
export function refuseOptions(options: Options, last: FrozenEdition | undefined, say: Say): void {
  const { year, draft, revise, reason, by, basis, date } = options;
  const refuse = (vi: string, en: string): never => {
    throw new WrongUse(say(vi, en));
  };
  if (year === undefined) refuse('Cần cho biết năm: --year 2023.', 'Say which year: --year 2023.');
  if (draft && revise)
    refuse('Không dùng --draft cùng --revise.', '--draft and --revise do not go together.');
  if (!revise && (reason ?? by ?? basis ?? date) !== undefined)
    refuse(
      '--reason, --by, --basis và --date chỉ dùng cùng --revise.',
      '--reason, --by, --basis and --date go with --revise only.',
    );
  if (revise && (blank(reason) || blank(by)))
    refuse('Đính chính phải có --reason "…" và --by "…".', 'A correction needs --reason "…" and --by "…".');
  if (date !== undefined && !isDay(date))
    refuse(`--date: ${date} không phải là ngày.`, `--date: ${date} is no day.`);
  if (revise && last === undefined)
    refuse(
      `Năm ${year} chưa khoá sổ nên không có gì để đính chính; bỏ --revise.`,
      `Year ${year} is not frozen yet: there is nothing to correct. Leave out --revise.`,
    );
  if (!revise && !draft && last !== undefined)
    refuse(
      `Năm ${year} đã khoá sổ: ấn bản ${last.name}, mã ${last.code}. Muốn đính chính, thêm --revise --reason "…" --by "…".`,
      `Year ${year} is frozen already: edition ${last.name}, code ${last.code}. To correct it, add --revise --reason "…" --by "…".`,
    );
}

/** Why the state of a year keeps it from being frozen; undefined where nothing does. */
export function refusalOf({ status, computed }: CheckedYear, draft: boolean, say: Say): string | undefined {
  if (computed === undefined)
    return say('Chưa đọc được quy tắc của năm.', 'The rules of the year cannot be read.');
  if (draft) return undefined;
  if (status !== 'official')
    return say(
      `Chỉ khoá sổ năm có kết quả chính thức; status trong year.yaml đang là ${status}. Muốn xem trước, thêm --draft.`,
      `Only an official year is frozen; its status in year.yaml is ${status}. To look at a preview, add --draft.`,
    );
  const tied = computed.awards.find(({ outcome }) => outcome.kind === 'tied');
  if (tied !== undefined)
    return say(
      `Danh hiệu "${tied.name.vi}" còn đơn vị hoặc cá nhân bằng nhau chưa chọn.`,
      `Award "${tied.name.en}" has a tie that nobody has decided.`,
    );
  return undefined;
}

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
