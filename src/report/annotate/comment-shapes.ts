import type { CellAt } from './cell-range.ts';
import { type Parts, putText, textOf } from './parts.ts';
import { refuse } from './refuse.ts';
import { insertion, type Splice, spliced } from './splices.ts';

/** A comment's box: its cell, and where it stands as `commentBoxes` says. */
export interface CommentShape extends CellAt {
  readonly anchor: string;
}

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const NOTE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Shapes are numbered in blocks of so many; each drawing of a workbook lists the blocks that are its own. */
const BLOCK = 1024;
const BLOCKS = /(<o:idmap\b[^>]*?\sdata=["'])([\d,\s]*)(["'])/;

/** A new drawing with boxes of comments. Office programs keep those in VML, a language that is used for nothing else. */
export function newDrawing(parts: Parts, path: string, shapes: readonly CommentShape[]): void {
  const { ids, blocks } = freeIds(shapes.length, [], [], allBlocks(parts));
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>`;
  const markup = shapes.map((shape, i) => shapeMarkup(shape, ids[i]!)).join('');
  putText(parts, path, `<xml ${NAMESPACES}>${layout}${NOTE_TYPE}${markup}</xml>`);
}

/** Adds boxes to a drawing. What is in it stays: it may hold buttons, and Excel's own VML is not always well-formed XML. */
export function extendDrawing(parts: Parts, path: string, shapes: readonly CommentShape[]): void {
  const vml = textOf(parts, path);
  const root = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(<xml\b[^>]*[^/]>)/.exec(vml)?.[1] ?? refuse('drawing');
  const end = /<\/xml>\s*$/.exec(vml)?.index ?? refuse('drawing');
  if (!NAMESPACES.split(' ').every((namespace) => root.replaceAll("'", '"').includes(namespace)))
    refuse('prefixes of the drawing');
  const used = [...vml.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, number]) => Number(number));
  const own = BLOCKS.exec(vml);
  const { ids, blocks } = freeIds(shapes.length, used, blocksIn(own?.[2]), allBlocks(parts));
  const type = /\sid=["']_x0000_t202["']/.test(vml) ? '' : NOTE_TYPE;
  const markup = shapes.map((shape, i) => shapeMarkup(shape, ids[i]!)).join('');
  const changes: Splice[] = [insertion(end, type + markup)];
  if (own !== null && blocks.length > blocksIn(own[2]).length) {
    const start = own.index + own[1]!.length;
    changes.push({ start, end: start + own[2]!.length, text: blocks.join(',') });
  }
  putText(parts, path, spliced(vml, changes));
}

const blocksIn = (data = '') => (data.match(/\d+/g) ?? []).map(Number);

function allBlocks(parts: Parts): number[] {
  const drawings = [...parts.keys()].filter((path) => /\.vml$/i.test(path));
  return drawings.flatMap((path) => blocksIn(BLOCKS.exec(textOf(parts, path))?.[2]));
}

/** Numbers for new shapes, from the drawing's last block as far as they go, then from blocks that nobody has. */
function freeIds(
  count: number,
  used: readonly number[],
  own: readonly number[],
  taken: readonly number[],
): { ids: number[]; blocks: number[] } {
  const blocks = [...own];
  const ids: number[] = [];
  let last = Math.max(0, ...taken, ...used.map((id) => Math.floor(id / BLOCK)));
  const current = blocks.at(-1);
  let next =
    current === undefined
      ? BLOCK
      : 1 + Math.max(current * BLOCK, ...used.filter((id) => Math.floor(id / BLOCK) === current));
  while (ids.length < count) {
    if (next % BLOCK === 0) {
      blocks.push(++last);
      next = last * BLOCK + 1;
    }
    ids.push(next++);
  }
  return { ids, blocks };
}

function shapeMarkup({ row, column, anchor }: CommentShape, id: number): string {
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    `<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>`,
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}
