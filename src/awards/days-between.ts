const DAY = 86_400_000;

/** Calendar days from one ISO day or minute to another. @example daysBetween('2023-11-15', '2023-11-17T09:15') // => 2 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY;
}

/** Minutes from one ISO minute to another, both "YYYY-MM-DDTHH:MM" of one time zone. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}
