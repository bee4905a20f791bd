/**
 * A day in the administrative form: days below 10, and January and February, with a leading zero.
 * @param iso YYYY-MM-DD
 * @example longDay('2023-12-08') // => 'ngày 08 tháng 12 năm 2023'
 * @example longDay('2023-01-13') // => 'ngày 13 tháng 01 năm 2023'
 * @example longDay('2023-07-24') // => 'ngày 24 tháng 7 năm 2023'
 */
export function longDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
