/** What a mark means; the style sheet gives it a colour. */
export type Tone = 'main' | 'accent' | 'context' | 'reference' | 'text' | 'muted' | 'line' | 'surface';

/** One element of a drawing. Texts stand on their baseline; `halo` is a rim in the colour of the page. */
export type Mark =
  | { shape: 'rect'; tone: Tone; x: number; y: number; width: number; height: number; hollow?: boolean }
  | { shape: 'line'; tone: Tone; x1: number; y1: number; x2: number; y2: number; weight: Weight }
  | { shape: 'path'; tone: Tone; d: string; weight: Weight }
  | { shape: 'circle'; tone: Tone; cx: number; cy: number; r: number; hollow: boolean }
  | TextMark;

export interface TextMark {
  shape: 'text';
  tone: Tone;
  x: number;
  y: number;
  text: string;
  /** px in the drawing */
  size: number;
  anchor: Anchor;
  bold: boolean;
  halo: boolean;
}

export type Anchor = 'start' | 'middle' | 'end';
/** How a line is stroked, or `fill` for a closed path. */
export type Weight = 'hair' | 'thin' | 'strong' | 'dashed' | 'dotted' | 'fill';

export interface Drawing {
  /** px, also the size of the viewBox */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Rounds every number to one decimal, so that the same input gives the same short text on any machine. */
export function finishDrawing(width: number, height: number, marks: readonly Mark[]): Drawing {
  return { width, height: Math.ceil(height), marks: marks.map(roundMark) };
}

/** Written out, because a site has millions of marks: each shape gets its fields in one order, whoever made the mark. */
function roundMark(mark: Mark): Mark {
  const { shape, tone } = mark;
  switch (shape) {
    case 'text': {
      const { text, size, anchor, bold, halo } = mark;
      return { shape, tone, x: roundPx(mark.x), y: roundPx(mark.y), text, size, anchor, bold, halo };
    }
    case 'circle': {
      const { r, hollow } = mark;
      return { shape, tone, cx: roundPx(mark.cx), cy: roundPx(mark.cy), r: roundPx(r), hollow };
    }
    case 'path':
      return { shape, tone, d: mark.d, weight: mark.weight };
    case 'line': {
      const x1 = roundPx(mark.x1);
      const y1 = roundPx(mark.y1);
      return { shape, tone, x1, y1, x2: roundPx(mark.x2), y2: roundPx(mark.y2), weight: mark.weight };
    }
    case 'rect': {
      const width = roundPx(mark.width);
      const height = roundPx(mark.height);
      const { hollow = false } = mark;
      return { shape, tone, x: roundPx(mark.x), y: roundPx(mark.y), width, height, hollow };
    }
  }
}

/** Nearest tenth of a px; never -0. */
export function roundPx(px: number): number {
  return Math.round(px * 10) / 10 + 0;
}
