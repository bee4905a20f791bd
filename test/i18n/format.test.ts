import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatDay,
  formatMaximum,
  formatMoment,
  formatPart,
  formatShare,
} from '../../src/i18n/format.ts';

describe('figures and days for readers', () => {
  it.each`
    text                                                            | expected                       | because
    ${formatDay('vi', '2023-12-18')}                                | ${'18/12/2023'}                | ${'day first in Vietnamese'}
    ${formatDay('en', '2025-03-01')}                                | ${'1 March 2025'}              | ${'no zero before the day'}
    ${formatMoment('en', '2023-11-17T09:30')}                       | ${'09:30 on 17 November 2023'} | ${'time of a dossier'}
    ${formatShare('vi', { numerator: 1n, denominator: 3n })}        | ${'33,3%'}                     | ${'one decimal'}
    ${formatShare('en', { numerator: 9995n, denominator: 10000n })} | ${'100.0%'}                    | ${'99.95 is rounded half up'}
    ${formatPart('vi', 0, 0)}                                       | ${'–'}                         | ${'a maximum of 0 has no share'}
    ${formatPart('vi', 0, 5_000_000)}                               | ${'0,0%'}                      | ${'zero is a value'}
    ${formatChange('vi', 4_850_000)}                                | ${'+4,85'}                     | ${'a gain shows its sign'}
    ${formatChange('vi', -4_850_000)}                               | ${'−4,85'}                     | ${'a true minus sign'}
    ${formatMaximum('vi', 400_000_000)}                             | ${'400'}                       | ${'whole maxima have no decimals'}
    ${formatMaximum('vi', 12_500_000)}                              | ${'12,5'}                      | ${'others keep theirs'}
    ${formatMaximum('en', 1_000_000_000)}                           | ${'1,000'}                     | ${'zeros of a whole number stay'}
  `('$expected: $because', ({ text, expected }) => {
    expect(text).toBe(expected);
  });
});
