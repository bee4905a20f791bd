/**
 * What was probably typed where a spreadsheet made a date: "1.5" became 1 May, "7.75" July 1975. Only a hint for people,
 * never a value.
 * @param raw the date, day first   @param year of the sheet, which spreadsheets add to a day and month
 * @example numberBehindDate('01/05/2023', 2023) // => '1.5'
 * @example numberBehindDate('01/07/1975', 2023) // => '7.75'
 */
export function numberBehindDate(raw: string, year: number): string | null {
  const match = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(raw);
  if (match === null) return null;
  const [day, month, stated] = match.slice(1).map(Number);
  // Spreadsheets add the year of typing, and a sheet is filled in during its year or soon after it.
  if (stated! >= year && stated! <= year + 2) return `${day}.${month}`;
  return day === 1 ? `${month}.${String(stated! % 100).padStart(2, '0')}` : null;
}
