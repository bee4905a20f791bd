import type { YearDataset } from '../dataset/site.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { formatCount, formatMaximum } from '../i18n/format.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import { awardHeading, awardRemarks, awardSentences } from './award-lines.ts';
import { basis, body, centre, heading, list, subheading } from './blocks.ts';
import { longDay } from './long-day.ts';
import type { Paper, PaperBlock, SignaturesBlock } from './paper.ts';
import { paperFrame, paperHead } from './paper-frame.ts';
import type { PaperSource } from './year-papers.ts';

const words = papersVi.proposal;

/** Tờ trình đề nghị xét khen thưởng: what was found, and for each award who is proposed, or the decision that there is. */
export function proposalPaper(source: PaperSource): Paper {
  const { site, dataset } = source;
  const { year, framework, awards, settings } = dataset;
  return {
    ...paperFrame(dataset),
    id: 'to-trinh',
    title: words.title(year),
    head: paperHead(site, undefined, 'TTr', papersVi.place),
    titles: [
      { text: words.name, look: 'name' },
      { text: words.subject(year), look: 'subject' },
    ],
    blocks: [
      centre(words.to),
      ...framework.basis.map(({ title, number, date, issuer }) =>
        basis(papersVi.basis(title.vi, number, longDay(date), issuer.vi)),
      ),
      body(words.opening(year)),
      heading(words.results),
      ...resultLines(dataset).map(body),
      body(
        settings.decision
          ? words.official(
              settings.decision.number,
              longDay(settings.decision.date),
              settings.decision.issuer.vi,
            )
          : words.open,
      ),
      heading(words.proposed),
      ...(awards.length === 0 ? [body(papersVi.awards.nobody)] : []),
      ...awards.flatMap((award, i): PaperBlock[] => [
        subheading(awardHeading(award, i)),
        body(papersVi.awards.basis(award.basis.vi)),
        ...[...awardSentences(source, award), ...awardRemarks(source, award)].map(body),
      ]),
      heading(words.asking),
      body(isAllDecided(dataset) ? words.nothing : words.ask),
      body(words.enclosed),
      ...list(words.enclosures),
      signatures,
    ],
  };
}

const { sign } = papersVi;
const signatures: SignaturesBlock = {
  kind: 'signatures',
  place: null,
  left: { recipients: sign.recipients, items: [sign.asAbove, sign.others, sign.file] },
  right: { titles: [sign.authority], hint: sign.seal, name: sign.name },
};

const isAllDecided = ({ awards }: YearDataset): boolean =>
  awards.length > 0 && awards.every(({ outcome }) => outcome.kind === 'decided');

/** How many took part and were ranked, on what scale, and with what totals. */
export function resultLines({ units, framework, counted, maximum, spread }: YearDataset): string[] {
  const ranked = units.filter(({ rank }) => rank !== null).length;
  const count = (number: number) => formatCount('vi', number);
  const components = framework.groups
    .flatMap(({ mainIndices }) => mainIndices)
    .reduce((sum, main) => sum + main.components.length, 0);
  return [
    words.tookPart(count(units.length), count(ranked), count(units.length - ranked)),
    words.scale(formatMaximum('vi', maximum), count(components), papersVi.counted[counted]),
    ...(spread === null
      ? []
      : [
          words.totals(figureOf('vi', spread.min), figureOf('vi', spread.max), figureOf('vi', spread.median)),
        ]),
  ];
}
