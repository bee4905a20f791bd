/** Spreadsheets keep times as fractions of a day: 09:15 may come out as 09:14:59.999. */
export function toWholeSecond(date: Date): Date {
  return new Date(Math.round(date.getTime() / 1000) * 1000);
}
