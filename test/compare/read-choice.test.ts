import { describe, expect, it } from 'vitest';
import { readChoice } from '../../src/compare/read-choice.ts';
import { addresses, compareQuery } from '../../src/dataset/addresses.ts';

const known = ['so-a.2023', 'so-a.2024', 'so-b.2023', 'so-b.2024', 'so-c.2024'];
const isKnown = ({ unit, year }: { unit: string; year: number }) => known.includes(`${unit}.${year}`);
const read = (query: string) => {
  const { pairs, problems } = readChoice(query, isKnown);
  return { query: compareQuery(pairs), problems };
};

describe('readChoice', () => {
  it.each`
    query                                                                   | kept                                                 | problems                   | because
    ${'?a=so-a.2024&b=so-b.2023'}                                           | ${'a=so-a.2024&b=so-b.2023'}                         | ${[]}                      | ${'two columns'}
    ${'a=so-b.2024&b=so-a.2024'}                                            | ${'a=so-b.2024&b=so-a.2024'}                         | ${[]}                      | ${'in the order of the address, also from behind a #'}
    ${'?b=so-a.2024&d=so-b.2024'}                                           | ${'a=so-a.2024&b=so-b.2024'}                         | ${[]}                      | ${'letters that were skipped leave no gap'}
    ${'?utm_source=x&a=so-a.2024'}                                          | ${'a=so-a.2024'}                                     | ${[]}                      | ${'what others add to an address is none of ours'}
    ${''}                                                                   | ${''}                                                | ${[]}                      | ${'no choice is no mistake'}
    ${'?a=unknown.2024&b=so-b.2024'}                                        | ${'a=so-b.2024'}                                     | ${['unknown']}             | ${'no such unit'}
    ${'?a=so-c.2023&b=so-b.2024'}                                           | ${'a=so-b.2024'}                                     | ${['unknown']}             | ${'the unit did not take part in that year'}
    ${'?a=so-a.24&b=so-a&c=.2024&d=so-a.2024.1'}                            | ${''}                                                | ${['unknown']}             | ${'not of the form unit.year; said once'}
    ${'?a=<script>alert(1)</script>.2024'}                                  | ${''}                                                | ${['unknown']}             | ${'a script is no unit'}
    ${'?a=%E2%80%AEso-a.2024'}                                              | ${''}                                                | ${['unknown']}             | ${'nor is a mark that turns the direction'}
    ${'?a=so-a.2024&b=so-a.2024'}                                           | ${'a=so-a.2024'}                                     | ${['twice']}               | ${'the same column twice'}
    ${'?a=so-a.2023&b=so-a.2024&c=so-b.2023&d=so-b.2024&e=so-c.2024'}       | ${'a=so-a.2023&b=so-a.2024&c=so-b.2023&d=so-b.2024'} | ${['too-many']}            | ${'five entries'}
    ${'?a=so-a.2023&a=so-a.2024&a=x.1&a=so-b.2023&a=so-b.2024&a=so-c.2024'} | ${'a=so-a.2023&b=so-a.2024&c=so-b.2023&d=so-b.2024'} | ${['unknown', 'too-many']} | ${'several faults at once'}
    ${`?a=${'x'.repeat(5000)}.2024`}                                        | ${''}                                                | ${['unknown']}             | ${'endless'}
    ${'?a=%E0%A4%A'}                                                        | ${''}                                                | ${['unknown']}             | ${'broken escapes do not throw'}
  `('$because: $query', ({ query, kept, problems }) => {
    expect(read(query)).toEqual({ query: kept, problems });
  });

  it('reads back what an address was made from', () => {
    const pairs = [
      { unit: 'so-a', year: 2024 },
      { unit: 'so-b', year: 2023 },
    ];
    const address = addresses.compareWith('en', pairs);
    expect(address).toBe('/en/compare/?a=so-a.2024&b=so-b.2023');
    expect(readChoice(address.slice(address.indexOf('?')), isKnown).pairs).toEqual(pairs);
  });
});
