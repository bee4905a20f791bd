import { expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

it('makes a result once, an empty one as well', () => {
  const asked: string[] = [];
  const trimmed = remembered((text) => {
    asked.push(text);
    return text.trim();
  });
  expect([trimmed(' a'), trimmed(' a'), trimmed(' '), trimmed(' ')]).toEqual(['a', 'a', '', '']);
  expect(asked).toEqual([' a', ' ']);
});

it('holds a bounded number of results, and stays right beyond it', () => {
  let made = 0;
  const upper = remembered((text) => {
    made++;
    return text.toUpperCase();
  });
  for (let i = 0; i < 50_000; i++) expect(upper(`a${i}`)).toBe(`A${i}`);
  expect(upper('a0')).toBe('A0');
  // Forgotten meanwhile, and made again.
  expect(made).toBe(50_001);
});

it('does not hold very long texts', () => {
  let made = 0;
  const same = remembered((text) => {
    made++;
    return text;
  });
  same('x'.repeat(1000));
  same('x'.repeat(1000));
  expect(made).toBe(2);
});
