/** So many texts, and none longer than this, are a few megabytes. */
const MOST = 20_000;
const LONGEST = 300;

/**
 * A function of a text that remembers its results: thousands of sheets hold the same words. When it remembers very many it
 * forgets all and begins again, so that memory stays flat whatever the sheets hold.
 * @param make depends on the text alone
 */
export function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (text.length > LONGEST) return made;
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
