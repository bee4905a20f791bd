import type { AwardView } from '../dataset/site.ts';
import { mainsOf } from '../dataset/tree.ts';
import { conditionText } from '../i18n/condition-text.ts';
import { papersReportsVi } from '../i18n/papers-reports-vi.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import { awardHeading, awardRemarks, awardSentences, candidateText } from './award-lines.ts';
import { body, column, heading, lines, list, row, subheading, table } from './blocks.ts';
import { failedRows } from './failed-rows.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { paperFrame, paperHead } from './paper-frame.ts';
import { resultLines } from './to-trinh.ts';
import type { PaperSource } from './year-papers.ts';

const words = papersReportsVi.minutes;

/** Biên bản họp Hội đồng: a skeleton with the ledger's facts; who met, how they voted and what they concluded is left to be written. */
export function minutesPaper(source: PaperSource): Paper {
  const { site, dataset } = source;
  const { year, awards } = dataset;
  return {
    ...paperFrame(dataset),
    id: 'bien-ban',
    title: words.title(year),
    head: paperHead(site, undefined, 'BB'),
    titles: [
      { text: words.name, look: 'name' },
      { text: words.subject(year), look: 'subject' },
    ],
    blocks: [
      ...[words.begin, words.where, words.present, words.absent, words.chair, words.secretary].map(body),
      heading(words.results),
      ...resultLines(dataset).map(body),
      heading(words.conditions),
      ...(awards.length === 0 ? [body(papersVi.awards.nobody)] : conditionBlocks(source)),
      heading(words.candidates),
      ...awards.flatMap((award, i): PaperBlock[] => [
        subheading(awardHeading(award, i)),
        ...[...awardSentences(source, award), ...awardRemarks(source, award)].map(body),
      ]),
      heading(words.votes),
      body(words.votesIntro),
      voteTable(source),
      heading(words.conclusion),
      lines(4),
      body(words.end),
      {
        kind: 'signatures',
        place: null,
        left: { titles: [words.secretarySigns], hint: papersVi.sign.byHand, name: papersVi.sign.name },
        right: { titles: [words.chairSigns], hint: papersVi.sign.byHand, name: papersVi.sign.name },
      },
    ],
  };
}

/** What each award asks for, and who did not meet it. Awards with the same conditions say them once. */
function conditionBlocks(source: PaperSource): PaperBlock[] {
  const { dataset } = source;
  const mains = new Map(mainsOf(dataset).map(({ code, name }) => [code, `${code}. ${name.vi}`]));
  const asked = Map.groupBy(dataset.awards, ({ id }) =>
    JSON.stringify(
      (dataset.framework.awards.find((rule) => rule.id === id)?.conditions ?? []).map((rule) =>
        conditionText('vi', rule, (code) => mains.get(code) ?? code),
      ),
    ),
  );
  const failed = failedRows(source);
  return [
    ...[...asked].flatMap(([key, same]): PaperBlock[] => {
      const conditions = JSON.parse(key) as string[];
      const names = same.map(({ name }) => name.vi).join('; ');
      return [
        body(words.asked(names)),
        ...(conditions.length === 0 ? [body(words.noCondition)] : list(conditions.map((text) => `${text};`))),
      ];
    }),
    ...(failed.rows.length === 0
      ? [body(words.allMet)]
      : [
          body(words.failed),
          table(
            words.failed,
            [
              column(papersVi.row, 11, 'centre'),
              column(papersVi.unit, 42),
              column(words.failedColumn, 35),
              column(words.reason, 52),
              column(words.forAwards, 25),
            ],
            failed.rows,
          ),
          ...failed.notes,
        ]),
  ];
}

/** A row for each candidate, with blanks for the votes. */
function voteTable(source: PaperSource): PaperBlock {
  const rows = source.dataset.awards.flatMap((award) =>
    candidatesOf(source, award).map((candidate) => ({ award: award.name.vi, candidate })),
  );
  if (rows.length === 0) return body(words.noVotes);
  return table(
    words.votes,
    [
      column(papersVi.row, 11, 'centre'),
      column(words.candidate, 52),
      column(words.forAwards, 45),
      ...[words.inFavour, words.against, words.share].map((head) => column(head, 19, 'centre')),
    ],
    rows.map(({ award, candidate }, i) =>
      row([String(i + 1), candidate, award, words.cell, words.cell, words.cell]),
    ),
  );
}

function candidatesOf(source: PaperSource, award: AwardView): string[] {
  const { outcome } = award;
  const named = (units: readonly string[]) => units.map((id) => candidateText(source, award, id));
  switch (outcome.kind) {
    case 'proposed':
      return named(outcome.units);
    case 'tied':
      return named([...outcome.units, ...outcome.candidates]);
    case 'decided':
      // Those who were equal stood for the vote as well.
      return named([...outcome.recipients.map(({ unit }) => unit), ...outcome.tiedWith]);
    default:
      return [];
  }
}
