/** The two widths every chart is drawn for, in px. */
export const drawingWidths = { wide: 720, narrow: 340 } as const;

export interface Sizes {
  readonly narrow: boolean;
  /** px of labels and values */
  readonly font: number;
  /** px of axes, notes and context labels */
  readonly small: number;
}

/** Type sizes of a drawing of `width` px. Wide drawings may be shown a little smaller than drawn, so their small type is 12. */
export function sizesOf(width: number): Sizes {
  return width < 480 ? { narrow: true, font: 12, small: 11 } : { narrow: false, font: 13, small: 12 };
}
