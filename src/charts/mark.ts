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

/** Field by field: a site has a million marks, and their numbers are known. */
function roundMark(mark: Mark): Mark {
  switch (mark.shape) {
    case 'text':
      return { ...mark, x: roundPx(mark.x), y: roundPx(mark.y), size: roundPx(mark.size) };
    case 'circle':
      return { ...mark, cx: roundPx(mark.cx), cy: roundPx(mark.cy), r: roundPx(mark.r) };
    case 'path':
      return mark;
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      return { ...mark, x1: roundPx(x1), y1: roundPx(y1), x2: roundPx(x2), y2: roundPx(y2) };
    }
    case 'rect': {
      const { x, y, width, height } = mark;
      return { ...mark, x: roundPx(x), y: roundPx(y), width: roundPx(width), height: roundPx(height) };
    }
  }
}

/** Nearest tenth of a px; never -0. */
function roundPx(px: number): number {
  return Math.round(px * 10) / 10 + 0;
}
