import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportEn } from '../../../src/i18n/report-en.ts';
import { reportVi } from '../../../src/i18n/report-vi.ts';
import { tokensCss } from '../../../src/report/pages/tokens-css.ts';

/** Every text by its path; functions are called with the places of their arguments. */
function textsOf(words: object, path = ''): Array<[string, string]> {
  return Object.entries(words).flatMap(([key, value]): Array<[string, string]> => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value !== 'function') return textsOf(value, at);
    return [[at, String(value(...Array.from({ length: value.length }, (_, i) => `<${i}>`)))]];
  });
}

const viTexts = textsOf(reportVi);
const enTexts = textsOf(reportEn);

describe('words of the report', () => {
  it('have the same keys in both languages', () => {
    expect(enTexts.map(([key]) => key).toSorted()).toEqual(viTexts.map(([key]) => key).toSorted());
    expect(viTexts.length).toBeGreaterThan(110);
  });

  it('are never empty, and in NFC', () => {
    const texts = [...viTexts, ...enTexts];
    expect(texts.filter(([, text]) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([]);
  });

  it('use every argument in both languages', () => {
    const used = (text: string) => new Set(text.match(/<\d>/g)).size;
    const viUsed = new Map(viTexts.map(([key, text]) => [key, used(text)]));
    expect(enTexts.filter(([key, text]) => viUsed.get(key) !== used(text))).toEqual([]);
  });

  it('have no Vietnamese in English', () => {
    expect(enTexts.filter(([, text]) => /[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹ]/i.test(text))).toEqual([]);
  });

  it('name the sheet of an annotated copy as a spreadsheet allows', () => {
    for (const { annotation } of [reportVi, reportEn]) {
      expect(annotation.sheetName).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    }
  });
});

describe('colours and sizes of the report', () => {
  const site = ['palette', 'tokens'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');
  /** The site does more for high contrast and for the reader's own colours. */
  const common = (css: string) =>
    css.replace(/@media (?:screen and )?\((?:prefers-contrast|forced-colors)[\s\S]*?\n {2}\}/g, '');
  /** Values of a token in the order of the file: light, dark, print. */
  const valuesOf = (css: string, token: string) =>
    [...common(css).matchAll(new RegExp(`${token}: ([^;]+);`, 'g'))].map(([, value]) => value);
  const tokens = [...new Set(tokensCss.match(/--[\w-]+(?=:)/g))];

  it('are those of the site', () => {
    expect(tokens.length).toBeGreaterThan(20);
    expect(
      tokens.filter((token) => valuesOf(site, token).join() !== valuesOf(tokensCss, token).join()),
    ).toEqual([]);
  });
});
