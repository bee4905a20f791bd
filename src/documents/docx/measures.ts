/** Of Nghị định 30/2020/NĐ-CP, in millimetres: A4, the first three margins at their least, the right one at its least as well. */
export const A4 = { width: 210, height: 297 } as const;
export const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 } as const;
export const FONT = 'Times New Roman';
/** Sizes in half points, as the format counts them. */
export const SIZE = { body: 26, name: 28, table: 23, dense: 21, small: 22 } as const;

/** Twentieths of a point, the format's unit of length. @example twips(20) // => 1134 */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Width of the text between the margins, in millimetres. @example textWidth('portrait') // => 165 */
export const textWidth = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? A4.width : A4.height) - MARGIN.left - MARGIN.right;
