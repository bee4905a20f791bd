/** Crockford's letters: no I, L, O or U, which a reader takes for digits or for each other. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Sixteen letters are 80 bits: nobody finds other results with the same code by trying. */
const LENGTH = 16;
const GROUP = 4;

/**
 * The short code of an edition, from the hash of its statement.
 * @param sha256 64 hexadecimal digits
 * @example editionCode('00'.repeat(32)) // => '0000-0000-0000-0000'
 */
export function editionCode(sha256: string): string {
  let bits = BigInt(`0x${sha256}`) >> BigInt(256 - LENGTH * 5);
  let code = '';
  for (let i = 0; i < LENGTH; i++) {
    code = LETTERS[Number(bits & 31n)] + code;
    bits >>= 5n;
  }
  return code.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/**
 * A code as somebody typed it from paper, in the form that we print; null where it cannot be one.
 * @example readEditionCode('7kq4 m2xd o9hl abcd') // => '7KQ4-M2XD-09H1-ABCD'
 */
export function readEditionCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) return null;
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}
