import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import { FONT, SIZE, twips } from './measures.ts';

export const DASHES = 'dashes';
/** Number by which a paragraph names that list: the library counts its own bullets first. */
export const DASHES_NUMBER = 2;

/** Half points of the space below a paragraph are twips: 120 are 6 pt. */
const AFTER = 120;

const bold = { font: FONT, bold: true, color: '000000' };

/** Style of a table's cell. */
export const cellStyle = (isDense: boolean, isBold: boolean): string =>
  `${isDense ? 'Dense' : 'Cell'}${isBold ? 'Bold' : ''}`;

/** Times New Roman throughout, Vietnamese for the spelling, and headings that a word processor finds. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      paragraph: { spacing: { after: AFTER } },
    },
    title: {
      run: { ...bold, size: SIZE.name },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 0 }, keepNext: true },
    },
    heading1: {
      run: { ...bold, size: SIZE.body },
      paragraph: { spacing: { before: 160, after: 80 }, indent: { firstLine: twips(10) }, keepNext: true },
    },
    heading2: {
      run: { ...bold, size: SIZE.body },
      paragraph: { spacing: { before: 120, after: 80 }, indent: { firstLine: twips(10) }, keepNext: true },
    },
  },
  paragraphStyles: [true, false].flatMap((isDense) =>
    [true, false].map((isBold) => ({
      id: cellStyle(isDense, isBold),
      name: cellStyle(isDense, isBold),
      basedOn: 'Normal',
      run: { size: isDense ? SIZE.dense : SIZE.table, bold: isBold },
      paragraph: { spacing: { before: 30, after: 30 } },
    })),
  ),
};

/** Items of a list behind a dash, as administrative papers have them. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: DASHES,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '-',
          alignment: AlignmentType.LEFT,
          style: {
            run: { font: FONT },
            paragraph: { indent: { left: twips(15), hanging: twips(5) } },
          },
        },
      ],
    },
  ],
};
