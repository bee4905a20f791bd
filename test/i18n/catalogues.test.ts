import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { findingsEn } from '../../src/i18n/findings-en.ts';
import { findingsVi } from '../../src/i18n/findings-vi.ts';
import { vi as vietnamese } from '../../src/i18n/vi.ts';

/** Every text of a catalogue by its path; functions are called with plain arguments, so that their sentences are seen. */
function textsOf(catalogue: object, path = ''): Array<[string, string]> {
  return Object.entries(catalogue).flatMap(([key, value]): Array<[string, string]> => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') {
      return [[at, String(value(...Array.from({ length: value.length }, (_, i) => `<${i}>`)))]];
    }
    return textsOf(value, at);
  });
}

const viTexts = textsOf(vietnamese);
const enTexts = textsOf(en);

describe('message catalogues', () => {
  it('have the same keys', () => {
    expect(enTexts.map(([key]) => key).toSorted()).toEqual(viTexts.map(([key]) => key).toSorted());
    expect(viTexts.length).toBeGreaterThan(200);
  });

  it('have no empty text', () => {
    expect([...viTexts, ...enTexts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are in NFC', () => {
    expect([...viTexts, ...enTexts].filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('use every argument in both languages', () => {
    const used = (text: string) => [...text.matchAll(/<(\d)>/g)].map(([, i]) => i).toSorted();
    const viUsed = new Map(viTexts.map(([key, text]) => [key, new Set(used(text)).size]));
    const differing = enTexts.filter(([key, text]) => viUsed.get(key) !== new Set(used(text)).size);
    expect(differing).toEqual([]);
  });

  it('keep Vietnamese out of English, but for names', () => {
    const vietnameseLetters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    const names = new Set(['site.owner', 'site.otherLanguage']);
    expect(enTexts.filter(([key, text]) => !names.has(key) && vietnameseLetters.test(text))).toEqual([]);
  });

  it('leave no language untranslated: texts of both are different', () => {
    const english = new Map(enTexts);
    // Words that both languages write alike.
    const alike = new Set(['unitPage.hash', 'charts.rankText']);
    expect(
      viTexts.filter(([key, text]) => /\p{L}{4}/u.test(text) && english.get(key) === text && !alike.has(key)),
    ).toEqual([]);
  });
});

describe('finding catalogues', () => {
  it('have a sentence for the same codes', () => {
    expect(Object.keys(findingsEn).toSorted()).toEqual(Object.keys(findingsVi).toSorted());
    expect(Object.keys(findingsVi).length).toBeGreaterThan(30);
  });
});
