import { xmlText } from '../xml-text.ts';
import { cutToWidth, type FittedText, fitLines } from './fit-lines.ts';
import type { WidthOf } from './font-widths.ts';
import type { PictureBar, PictureContent } from './picture-content.ts';

/** Pixels, the size that other sites expect. */
export const PICTURE = { width: 1200, height: 630 } as const;
const LEFT = 64;
const INNER = PICTURE.width - 2 * LEFT;
const NOTICE_HEIGHT = 54;
/** Where the bars may stand: above the notice. */
const BARS = { label: 400, figure: 150, lowest: 566, tallest: 42, most: 9 };
const COLOUR = {
  paper: '#ffffff',
  ink: '#1b1d21',
  soft: '#55585f',
  rule: '#d9d6cd',
  blue: '#14507f',
  pale: '#8fb3cf',
  track: '#eef3f7',
  amber: '#fff1c7',
  brown: '#5c3c00',
};

/** Widths of the regular and the bold font. */
export interface PictureFonts {
  readonly regular: WidthOf;
  readonly bold: WidthOf;
}

/** Format characters, such as marks that turn the direction of a text: they draw nothing, and would reorder the rest. */
const INVISIBLE = /\p{Cf}/gu;
const shown = (text: string) => xmlText(text.normalize('NFC').replace(INVISIBLE, ''));

/** The picture that other sites show beside a link, as SVG. */
export function pictureSvg(content: PictureContent, fonts: PictureFonts): string {
  const { brand, kicker, headline, finding, barsTitle, bars, notice } = content;
  const few = bars.slice(0, BARS.most);
  const name = nameLines(headline, fonts.bold, few.length === 0);
  const nameTop = 164;
  const lineHeight = Math.round(name.size * 1.2);
  const findingTop = nameTop + name.lines.length * lineHeight + 44;
  const cut = (text: string, width: number, size: number) => cutToWidth(text, fonts.regular, width, size);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" font-family="Noto Sans">`,
    rect(0, 0, PICTURE.width, PICTURE.height, COLOUR.paper),
    rect(0, 0, PICTURE.width, 10, COLOUR.blue),
    ...mark(LEFT, 42),
    text(LEFT + 42, 68, 26, COLOUR.ink, cutToWidth(brand, fonts.bold, INNER - 42, 26), 'bold'),
    rect(LEFT, 94, INNER, 2, COLOUR.rule),
    text(LEFT, 146, 28, COLOUR.soft, cut(kicker, INNER, 28)),
    ...name.lines.map((line, i) =>
      text(
        LEFT,
        nameTop + Math.round(name.size * 0.98) + i * lineHeight,
        name.size,
        COLOUR.ink,
        line,
        'bold',
      ),
    ),
    text(LEFT, findingTop, 34, COLOUR.blue, cut(finding, INNER, 34)),
    ...(few.length === 0 ? [] : barRows(barsTitle, few, findingTop + 30, fonts)),
    ...(notice === '' ? [] : noticeBand(cutToWidth(notice, fonts.bold, INNER, 26))),
    '</svg>',
  ].join('');
}

/** One line where that does not make it small: bars need the height. Without bars there is room for a name of any length. */
function nameLines(headline: string, bold: WidthOf, alone: boolean): FittedText {
  if (alone) return fitLines(headline, bold, INNER, 5, [62, 54, 46, 40, 34]);
  const single = fitLines(headline, bold, INNER, 1, [62, 56, 50, 44]);
  return single.cut ? fitLines(headline, bold, INNER, 2, [48, 42, 36, 30]) : single;
}

function barRows(title: string, bars: readonly PictureBar[], top: number, fonts: PictureFonts): string[] {
  const first = top + 38;
  const step = Math.min(BARS.tallest, Math.floor((BARS.lowest - first) / bars.length));
  const size = Math.min(24, Math.round(step * 0.66));
  const left = LEFT + BARS.label + 20;
  const some = bars.some((bar) => !bar.strong);
  const room = INNER - BARS.label - 20 - BARS.figure;
  return [
    text(LEFT, top + 20, 22, COLOUR.soft, cutToWidth(title, fonts.regular, INNER, 22)),
    ...bars.flatMap(({ label, figure, part, strong }, i) => {
      const y = first + i * step;
      const height = Math.round(step * 0.62);
      const baseline = y + Math.round(height / 2 + size * 0.36);
      const weight = strong && some ? 'bold' : undefined;
      const font = weight === undefined ? fonts.regular : fonts.bold;
      return [
        text(LEFT, baseline, size, COLOUR.ink, cutToWidth(label, font, BARS.label, size), weight),
        rect(left, y, room, height, COLOUR.track),
        rect(
          left,
          y,
          Math.round(room * Math.min(1, Math.max(0, part))),
          height,
          strong ? COLOUR.blue : COLOUR.pale,
        ),
        text(LEFT + INNER, baseline, size, COLOUR.ink, figure, weight, 'end'),
      ];
    }),
  ];
}

/** The three bars of the icon. */
const mark = (x: number, y: number) => [
  rect(x, y + 18, 7, 10, COLOUR.blue),
  rect(x + 10, y + 9, 7, 19, COLOUR.blue),
  rect(x + 20, y, 7, 28, COLOUR.blue),
];

const noticeBand = (notice: string) => [
  rect(0, PICTURE.height - NOTICE_HEIGHT, PICTURE.width, NOTICE_HEIGHT, COLOUR.amber),
  text(LEFT, PICTURE.height - 18, 26, COLOUR.brown, notice, 'bold'),
];

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

function text(
  x: number,
  y: number,
  size: number,
  fill: string,
  words: string,
  weight?: 'bold',
  anchor?: 'end',
): string {
  const bold = weight === undefined ? '' : ' font-weight="700"';
  const end = anchor === undefined ? '' : ' text-anchor="end"';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold}${end}>${shown(words)}</text>`;
}
