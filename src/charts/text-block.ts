import type { Anchor, Mark, TextMark, Tone } from './mark.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface TextStyle {
  readonly size: number;
  readonly tone: Tone;
  readonly anchor?: Anchor;
  readonly bold?: boolean;
  readonly halo?: boolean;
}

/** Distance from one baseline to the next, in px. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.25);
}

/** Lines of text whose block starts at `top`. */
export function textBlock(lines: readonly string[], x: number, top: number, style: TextStyle): Mark[] {
  return lines.map((text, i) => textAt(text, x, top + style.size * 0.95 + i * lineHeight(style.size), style));
}

/** Lines of text whose block is centred on `middle`. */
export function textBeside(lines: readonly string[], x: number, middle: number, style: TextStyle): Mark[] {
  return textBlock(lines, x, middle - (lines.length * lineHeight(style.size)) / 2, style);
}

/** One line centred on `middle`. */
export function lineBeside(text: string, x: number, middle: number, style: TextStyle): Mark {
  return textAt(text, x, middle - lineHeight(style.size) / 2 + style.size * 0.95, style);
}

/** One line centred on `x`, moved sideways as far as it must to stay inside the drawing. */
export function textInside(text: string, x: number, baseline: number, width: number, style: TextStyle): Mark {
  const half = textWidth(text, style.size, style.bold) / 2;
  const inside = Math.max(half, Math.min(width - half, x));
  return textAt(text, inside, baseline, { ...style, anchor: 'middle' });
}

/** Notes below a drawing, one paragraph each, over its whole width. */
export function noteBlock(notes: readonly string[], top: number, width: number, size: number): Block {
  const lines = notes.flatMap((note) => wrapText(note, width, size));
  const height = lines.length === 0 ? 0 : lines.length * lineHeight(size) + 8;
  return { marks: textBlock(lines, 0, top + 6, { size, tone: 'muted' }), height };
}

export interface Block {
  readonly marks: Mark[];
  readonly height: number;
}

function textAt(text: string, x: number, y: number, style: TextStyle): TextMark {
  const { size, tone, anchor = 'start', bold = false, halo = false } = style;
  return { shape: 'text', tone, x, y, text, size, anchor, bold, halo };
}
