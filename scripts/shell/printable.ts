/** Text from sheets and names of files may hold control characters, terminal escapes and changes of direction. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
