import { describe, expect, it } from 'vitest';
import type { FrozenEdition } from '../../scripts/archive/read-editions.ts';
import { refuseOptions } from '../../scripts/archive/refuse-freezing.ts';
import { privateKey, publicKey } from '../../scripts/archive/sign-sums.ts';
import { type Options, WrongUse } from '../../scripts/shell/options.ts';

/** Options of `npm run archive -- --year 2023`. */
const PLAIN: Options = {
  ...{
    data: 'data',
    out: 'dist',
    lang: 'en',
    year: 2023,
    unit: undefined,
    format: 'text',
    audience: 'public',
  },
  ...{ awards: false, report: undefined, to: undefined, from: undefined, compress: false, rollback: false },
  ...{ draft: false, revise: false, reason: undefined, by: undefined, basis: undefined, date: undefined },
  ...{ sign: undefined, key: undefined, code: undefined },
};
const revise = { revise: true, reason: 'Cộng sai', by: 'Sở Nội vụ' };
const r1: FrozenEdition = {
  ...{ year: 2023, name: 'r1', folder: 'data/archive/2023/r1', statement: undefined, code: 'ABCD' },
  statementFile: 'archive/2023/r1/data/edition.json',
};

const refuse = (change: Partial<Options>, last?: FrozenEdition) => () =>
  refuseOptions({ ...PLAIN, ...change }, last, (_, en) => en);

describe('a freezing is refused', () => {
  it.each`
    change                                 | last         | says                                                     | because
    ${{ year: undefined }}                 | ${undefined} | ${/^Say which year/}                                     | ${'no year'}
    ${{}}                                  | ${r1}        | ${/^Year 2023 is frozen already: edition r1, code ABCD/} | ${'frozen already'}
    ${revise}                              | ${undefined} | ${/^Year 2023 is not frozen yet/}                        | ${'nothing to correct'}
    ${{ ...revise, reason: undefined }}    | ${r1}        | ${/^A correction needs --reason/}                        | ${'no reason'}
    ${{ ...revise, by: undefined }}        | ${r1}        | ${/^A correction needs --reason/}                        | ${'nobody who corrects'}
    ${{ ...revise, by: ' ' }}              | ${r1}        | ${/^A correction needs --reason/}                        | ${'a blank name'}
    ${{ ...revise, draft: true }}          | ${r1}        | ${/^--draft and --revise do not go together/}            | ${'two things at once'}
    ${{ reason: 'x' }}                     | ${undefined} | ${/go with --revise only/}                               | ${'a reason for no correction'}
    ${{ by: 'x' }}                         | ${undefined} | ${/go with --revise only/}                               | ${'a name for no correction'}
    ${{ basis: 'x' }}                      | ${undefined} | ${/go with --revise only/}                               | ${'a basis for no correction'}
    ${{ date: '2024-01-05', draft: true }} | ${undefined} | ${/go with --revise only/}                               | ${'a day for a draft'}
    ${{ ...revise, date: '2024-02-30' }}   | ${r1}        | ${/^--date: 2024-02-30 is no day/}                       | ${'no such day'}
    ${{ ...revise, date: '5/1/2024' }}     | ${r1}        | ${/^--date: 5\/1\/2024 is no day/}                       | ${'a day in another form'}
    ${{ ...revise, date: '' }}             | ${r1}        | ${/^--date: {2}is no day/}                               | ${'no day at all'}
  `('$change: $because', ({ change, last, says }) => {
    expect(refuse(change, last)).toThrow(WrongUse);
    expect(refuse(change, last)).toThrow(says);
  });

  it.each`
    change                               | last         | because
    ${{}}                                | ${undefined} | ${'a first edition'}
    ${{ draft: true }}                   | ${undefined} | ${'a draft'}
    ${{ draft: true }}                   | ${r1}        | ${'a draft of a correction'}
    ${revise}                            | ${r1}        | ${'a correction'}
    ${{ ...revise, date: '2024-02-29' }} | ${r1}        | ${'a leap day'}
  `('not: $change: $because', ({ change, last }) => {
    expect(refuse(change, last)).not.toThrow();
  });
});

it.each`
  file              | says                                           | because
  ${'no.pem'}       | ${/no such key file: no\.pem$/}                | ${'there is none'}
  ${'package.json'} | ${/not an Ed25519 key in PEM: package\.json$/} | ${'it is something else'}
`('a key that is none is said to be none: $because', ({ file, says }) => {
  for (const read of [privateKey, publicKey]) {
    expect(() => read(file)).toThrow(WrongUse);
    expect(() => read(file)).toThrow(says);
  }
});
