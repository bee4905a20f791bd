import { attributesMarkup, type Html, html, markupOf } from '../text/html.ts';
import { alikeRuns } from './alike-runs.ts';
import { chartPicture } from './chart-picture.ts';
import type { ChartSpec } from './chart-spec.ts';
import { lightColours } from './light-colours.ts';
import type { Drawing, Mark } from './mark.ts';
import { looksOf } from './mark-element.ts';
import { markMarkup } from './mark-markup.ts';
import { rememberLooks } from './remember-looks.ts';

/** Fonts by name: whoever opens the file has the first of them, or one that is about as wide. */
const FONTS = 'Noto Sans, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif';

/**
 * A chart as an SVG file of its own, on white, with its title and description for those who hear it.
 * @param foot lines below the drawing: the source
 * @param drawing of the chart at its full width, where it has been drawn already
 */
export function chartSvg(spec: ChartSpec, foot: readonly string[], lang: string, drawing?: Drawing): string {
  const { left, top, width, height, marks } = chartPicture(spec, foot, drawing);
  const box = `${left} ${top} ${width} ${height}`;
  return `${markupOf(html`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" viewBox="${box}" width="${width}" height="${height}" fill="none" font-family="${FONTS}" role="img" aria-labelledby="title desc">
<title id="title">${spec.title}</title>
<desc id="desc">${spec.subtitle}. ${spec.sentence}</desc>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#ffffff"/>
${alikeRuns(marks).map(runMarkup)}
</svg>`)}\n`;
}

type Attributes = Readonly<Record<string, string | number>>;

/** Elements of marks that look alike, with colours in place of classes. */
function runMarkup(run: readonly Mark[]): Html[] {
  const looks = colourLooks(run[0]!);
  return run.map((mark) => markMarkup(mark, looks));
}

const colourLooks = rememberLooks((mark) => ({
  before: '',
  behind: markupOf(attributesMarkup(painted(mark))),
}));

/** What a mark looks like where no style sheet reaches it. */
function painted(mark: Mark): Attributes {
  const { class: _, ...looks } = looksOf(mark);
  const colour = lightColours[mark.tone];
  const surface = lightColours.surface;
  if (mark.shape === 'line' || mark.shape === 'path') {
    const stroked = Object.entries(looks).map(([name, value]) => [
      name,
      value === 'currentColor' ? colour : value,
    ]);
    return { ...Object.fromEntries(stroked), 'stroke-linejoin': 'round' };
  }
  if (mark.shape === 'text') {
    const bold: Attributes = mark.bold ? { 'font-weight': 600 } : {};
    const halo: Attributes = mark.halo
      ? { stroke: surface, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
      : {};
    return { ...looks, fill: colour, ...bold, ...halo };
  }
  if (mark.hollow) return { fill: surface, stroke: colour, 'stroke-width': 1.5 };
  return { fill: colour };
}
