import { awardMeasure } from '../dataset/award-measure.ts';
import type { AwardView, RecipientView } from '../dataset/site.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import { recipientText } from './award-lines.ts';
import { column, row, table } from './blocks.ts';
import { longDay } from './long-day.ts';
import type { Paper } from './paper.ts';
import { paperFrame } from './paper-frame.ts';
import type { PaperSource } from './year-papers.ts';

const words = papersVi.annex;

/** Who stands in the list: a unit or "one of" a unit, with what is to be said of it. */
interface Entry {
  readonly unit: string | null;
  readonly name: string;
  readonly remark: string;
}

/** Danh sách đề nghị khen thưởng: annex to the Tờ trình, therefore without a head of its own. */
export function annexPaper(source: PaperSource): Paper {
  const { dataset } = source;
  const { year, awards } = dataset;
  const columns = [
    column(papersVi.row, 11, 'centre'),
    column(words.award, 46),
    column(words.recipient, 38),
    column(words.result, 19, 'right'),
    column(words.rank, 17, 'centre'),
    column(words.remark, 34),
  ];
  const entries = awards.flatMap((award) => entriesOf(source, award).map((entry) => ({ award, entry })));
  const rows = entries.map(({ award, entry: { unit: id, name, remark } }, i) => {
    const unit = dataset.units.find((one) => one.id === id);
    const isUnit = award.recipient === 'unit' && unit !== undefined;
    const points = isUnit ? figureOf('vi', awardMeasure(dataset, award).pointsOf(unit)) : papersVi.none;
    const rank = isUnit && unit.rank !== null ? papersVi.rank(unit.rank, unit.tied) : papersVi.none;
    return row([String(i + 1), `${award.name.vi}: ${award.form.vi}`, name, points, rank, remark]);
  });
  return {
    ...paperFrame(dataset),
    id: 'danh-sach',
    title: words.title(year),
    head: null,
    titles: [
      { text: words.above, look: 'subject' },
      { text: words.name(year), look: 'name' },
      { text: words.with, look: 'note' },
    ],
    blocks:
      rows.length === 0
        ? [{ kind: 'paragraph', look: 'body', text: papersVi.awards.nobody }]
        : [table(words.title(year), columns, rows)],
  };
}

function entriesOf(source: PaperSource, award: AwardView): Entry[] {
  const { outcome } = award;
  const nobody = { unit: null, name: papersVi.none, remark: words.none };
  const candidates = (units: readonly string[], remark: string): Entry[] =>
    units.map((unit) => {
      const recipient: RecipientView = { unit, person: null, decision: '', day: '', issuer: '' };
      return { unit, name: recipientText(source, award, recipient), remark };
    });
  switch (outcome.kind) {
    case 'proposed':
      return candidates(outcome.units, words.proposed);
    case 'tied':
      return [...candidates(outcome.units, words.proposed), ...candidates(outcome.candidates, words.tied)];
    case 'decided':
      return outcome.recipients.map((one) => ({
        unit: one.unit,
        name: recipientText(source, award, one),
        remark: words.decided(one.decision, longDay(one.day)),
      }));
    default:
      return [nobody];
  }
}
