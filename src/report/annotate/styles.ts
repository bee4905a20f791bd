import type { Severity } from '../../findings/finding.ts';
import { openPart, type Parts, putText } from './parts.ts';
import { refuse } from './refuse.ts';
import { appendingCounted, spliced } from './splices.ts';
import { attributeOf, childrenOf, neededChild, tagWith, type XmlElement } from './xml-elements.ts';
import { xmlText } from './xml-text.ts';

/** Fills by severity: pale enough for black text, apart also in grey print and for colour-blind eyes by their lightness. */
const FILLS: Readonly<Record<Severity, string>> = {
  error: 'FFFFB3B3',
  warning: 'FFFFE699',
  info: 'FFDDEBF7',
};
/** Cell formats that Excel takes. */
const MOST_FORMATS = 64_000;

/** Lists of a styles part that the patch adds to. */
type ListName = 'fonts' | 'fills' | 'borders' | 'cellXfs';
const CHILD: Readonly<Record<ListName, string>> = {
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
};

/** Styles of a workbook while cells get new ones. Existing styles keep their numbers. */
export interface Styles {
  /** Number of the style that differs from another only in its fill. */
  readonly coloured: (style: number, severity: Severity) => number;
  /** Adds an element to a list. Returns its number. */
  readonly add: (list: ListName, markup: string) => number;
  readonly fill: (severity: Severity) => number;
  /** Name of the workbook's usual font, as markup. */
  readonly fontName: string;
  /** Writes the part. */
  readonly save: () => void;
}

export function openStyles(parts: Parts, path: string): Styles {
  const { xml, root } = openPart(parts, path, 'styleSheet');
  const children = childrenOf(xml, root);
  const listOf = (name: ListName) => {
    const list = neededChild(children, name);
    const items = childrenOf(xml, list);
    return items.every((item) => item.name === CHILD[name])
      ? { list, items, added: [] as string[] }
      : refuse(name);
  };
  const lists = {
    fonts: listOf('fonts'),
    fills: listOf('fills'),
    borders: listOf('borders'),
    cellXfs: listOf('cellXfs'),
  };
  const add = (name: ListName, markup: string) => {
    const { items, added } = lists[name];
    const number = items.length + added.push(markup) - 1;
    return number < MOST_FORMATS ? number : refuse('too many styles');
  };
  const fills = new Map<Severity, number>();
  const fill = (severity: Severity) => {
    const number = fills.get(severity) ?? add('fills', solidFill(FILLS[severity]));
    fills.set(severity, number);
    return number;
  };
  const clones = new Map<Severity, Map<number, number>>();
  const coloured = (style: number, severity: Severity) => {
    const ofSeverity = clones.get(severity) ?? new Map<number, number>();
    clones.set(severity, ofSeverity);
    const known = ofSeverity.get(style);
    if (known !== undefined) return known;
    const original = lists.cellXfs.items[style] ?? refuse(`style ${style}`);
    const tag = tagWith(
      original,
      new Map([
        ['fillId', String(fill(severity))],
        ['applyFill', '1'],
      ]),
    );
    const number = add('cellXfs', tag + xml.slice(original.contentStart, original.end));
    ofSeverity.set(style, number);
    return number;
  };
  const save = () => {
    const changes = Object.values(lists).flatMap(({ list, items, added }) =>
      added.length === 0 ? [] : appendingCounted(list, added.join(''), items.length + added.length),
    );
    putText(parts, path, spliced(xml, changes));
  };
  return { coloured, add, fill, fontName: fontNameOf(xml, lists.fonts.items[0]), save };
}

export function solidFill(argb: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function fontNameOf(xml: string, font: XmlElement | undefined): string {
  const name = font && childrenOf(xml, font).find((child) => child.name === 'name');
  return xmlText((name && attributeOf(name, 'val')) || 'Calibri');
}
