/** How large a generated data set is, and in which shape its score sheets come. */
export interface DataSetSize {
  readonly units: number;
  readonly years: number;
  /**
   * `forms`: a workbook for each unit. `matrices`: one workbook a year with a sheet for each score column. `long`: one
   * workbook a year with a row for each unit and component.
   */
  readonly shape: 'forms' | 'matrices' | 'long';
}

/** S is a province of today, M its communes as well, L all communes of the country for ten years: 1.1 million rows in ten tables. */
export const SIZES = {
  S: { units: 24, years: 3, shape: 'forms' },
  M: { units: 200, years: 5, shape: 'forms' },
  L: { units: 3321, years: 10, shape: 'long' },
} as const satisfies Record<string, DataSetSize>;

export type SizeName = keyof typeof SIZES;

export const SIZE_NAMES = Object.keys(SIZES) as SizeName[];

/** Units of all years together: what a build has to do grows with it. */
export const unitYearsOf = (size: SizeName): number => SIZES[size].units * SIZES[size].years;

/** Every set ends with this year, however many years it has. */
const LAST_YEAR = 2025;

/** Years of a set, oldest first. */
export function yearsOf({ years }: DataSetSize): number[] {
  return Array.from({ length: years }, (_, i) => LAST_YEAR - years + 1 + i);
}
