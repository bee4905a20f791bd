import { describe, expect, it } from 'vitest';
import { leadershipEn } from '../../src/i18n/leadership-en.ts';
import { leadershipVi } from '../../src/i18n/leadership-vi.ts';
import { vi as publicTexts } from '../../src/i18n/vi.ts';

/** Every text of a catalogue by its path; functions are called with plain arguments. */
function textsOf(catalogue: object, path = ''): Array<[string, string]> {
  return Object.entries(catalogue).flatMap(([key, value]): Array<[string, string]> => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function')
      return [[at, String(value(...Array.from({ length: value.length }, (_, i) => `<${i}>`)))]];
    return textsOf(value, at);
  });
}
const viTexts = textsOf(leadershipVi);
const enTexts = textsOf(leadershipEn);
const used = (text: string) => new Set([...text.matchAll(/<(\d)>/g)].map(([, i]) => i)).size;

describe('texts of the leadership’s pages', () => {
  it('have the same keys and arguments in both languages, none empty, all in NFC', () => {
    expect(enTexts.map(([key, text]) => [key, used(text)]).toSorted()).toEqual(
      viTexts.map(([key, text]) => [key, used(text)]).toSorted(),
    );
    expect(
      [...viTexts, ...enTexts].filter(([, text]) => text.trim() === '' || text !== text.normalize('NFC')),
    ).toEqual([]);
    expect(viTexts.length).toBeGreaterThan(130);
  });

  it('keep Vietnamese out of English', () => {
    const letters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    expect(enTexts.filter(([, text]) => letters.test(text))).toEqual([]);
  });

  it('are in no public catalogue', () => {
    expect(Object.keys(publicTexts)).not.toContain('leadership');
    const texts = textsOf(publicTexts).map(([, text]) => text);
    expect(texts.filter((text) => text.includes(leadershipVi.mark))).toEqual([]);
  });
});
