import type { SiteSettings, YearDataset } from '../../dataset/site.ts';
import { formatDay } from '../../i18n/format.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { LICENCE } from '../licence.ts';
import { column, textOf, type WorkbookSheet } from './workbook-sheet.ts';

type Words = ReturnType<typeof messagesOf>;
/** Topic of a note and what it says, in a language; undefined where there is nothing to say. */
type Note = readonly [topic: string, text: string] | undefined;

/**
 * What a reader of the workbook alone must know, in both languages.
 * @param tooManyScores rows of the sheet that was left out; undefined where none was
 */
export function notesSheet(
  dataset: YearDataset,
  publisher: SiteSettings,
  sheets: readonly WorkbookSheet[],
  tooManyScores: number | undefined,
): WorkbookSheet {
  const notesIn = (lang: Lang): Note[] => {
    const words = messagesOf(lang);
    return [
      ...ofYear(lang, words, dataset, publisher),
      tooManyScores === undefined
        ? undefined
        : [words.exports.note.scores, words.exports.note.tooMany(String(tooManyScores))],
      ...sheets.flatMap((sheet) => ofSheet(words, sheet)),
      ...wordsOf(words).map((word): Note => [words.exports.note.word, word]),
      ...dataset.sources.map(
        ({ file, sha256 }): Note => [words.exports.note.source(file), `SHA-256: ${sha256}`],
      ),
    ];
  };
  const [vi, en] = LANGS.map(notesIn);
  return {
    key: 'notes',
    columns: [column('topic', 56), column('vietnamese', 62), column('english', 62)],
    rows: vi!.flatMap((note, i) => {
      const other = en![i];
      if (note === undefined || other === undefined) return [];
      const topic = note[0] === other[0] ? note[0] : `${note[0]} / ${other[0]}`;
      return [[topic, note[1], other[1]].map(textOf)];
    }),
  };
}

function ofYear(lang: Lang, words: Words, dataset: YearDataset, publisher: SiteSettings): Note[] {
  const { settings, framework, year, counted, edition } = dataset;
  const { note } = words.exports;
  const { decision } = settings;
  const when = [
    ...(settings.publishedOn === undefined
      ? []
      : [words.status.published(formatDay(lang, settings.publishedOn))]),
    words.status.asOf(formatDay(lang, settings.asOf)),
  ];
  return [
    settings.sample ? [note.notice, `${words.site.sample}. ${words.site.sampleWhy}`] : undefined,
    framework.illustrative ? [note.notice, words.site.illustrative] : undefined,
    [note.publication, publisher.name[lang]],
    publisher.owner[lang] === '' ? undefined : [note.publisher, publisher.owner[lang]],
    publisher.address === undefined ? undefined : [note.address, publisher.address],
    [note.framework, framework.name[lang]],
    [note.year, String(year)],
    edition && [words.editions.edition, words.editions.sourceMark(edition.name, edition.code)],
    [note.status, words.status[settings.status]],
    [
      note.decision,
      decision === undefined
        ? words.status.noDecision
        : words.status.basis(decision.number, formatDay(lang, decision.date), decision.issuer[lang]),
    ],
    [note.day, when.join('; ')],
    [note.counted, words.column[counted]],
    [note.numbers, note.exact],
    [note.licence, `${note.cc}: ${LICENCE.address}`],
  ];
}

/** What cells say in Vietnamese, for readers who do not. */
const wordsOf = ({ table, exports: words, awards }: Words): string[] => [
  table.tied,
  ...Object.values(words.level),
  ...Object.values(words.kind),
  ...Object.values(awards.condition),
  awards.met,
  awards.notMet,
];

function ofSheet({ exports: words }: Words, { key, columns }: WorkbookSheet): Note[] {
  const sheet = words.sheet[key];
  return [
    [words.note.sheetOf(sheet.name), sheet.about],
    ...columns.map((one): Note => {
      const { name, about } = words.column[one.key];
      return [words.note.columnOf(sheet.name, name), about];
    }),
  ];
}
