import { html, markupOf } from '../text/html.ts';
import { chartPicture } from './chart-picture.ts';
import type { ChartSpec } from './chart-spec.ts';
import { drawingMarkup } from './drawing-markup.ts';
import { lightColours } from './light-colours.ts';
import type { Mark } from './mark.ts';
import { type MarkElement, markElement } from './mark-element.ts';

/** Fonts by name: whoever opens the file has the first of them, or one that is about as wide. */
const FONTS = 'Noto Sans, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif';

/**
 * A chart as an SVG file of its own, on white, with its title and description for those who hear it.
 * @param foot lines below the drawing: the source
 */
export function chartSvg(spec: ChartSpec, foot: readonly string[], lang: string): string {
  const { left, top, width, height, marks } = chartPicture(spec, foot);
  const box = `${left} ${top} ${width} ${height}`;
  return `${markupOf(html`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" viewBox="${box}" width="${width}" height="${height}" fill="none" font-family="${FONTS}" role="img" aria-labelledby="title desc">
<title id="title">${spec.title}</title>
<desc id="desc">${spec.subtitle}. ${spec.sentence}</desc>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#ffffff"/>
${drawingMarkup(marks.map(coloured))}
</svg>`)}\n`;
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element with colours in place of classes. */
function coloured(mark: Mark): MarkElement {
  const element = markElement(mark);
  const { class: _, ...attributes } = element.attributes;
  return { ...element, attributes: painted(mark, attributes) };
}

function painted(mark: Mark, attributes: Attributes): Attributes {
  const colour = lightColours[mark.tone];
  const surface = lightColours.surface;
  if (mark.shape === 'line' || mark.shape === 'path') {
    const stroked = Object.entries(attributes).map(([name, value]) => [
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
    return { ...attributes, fill: colour, ...bold, ...halo };
  }
  if (mark.hollow) return { ...attributes, fill: surface, stroke: colour, 'stroke-width': 1.5 };
  return { ...attributes, fill: colour };
}
