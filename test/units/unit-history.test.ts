import { describe, expect, it } from 'vitest';
import { eventsBetween, existsOn, nameOn, predecessorsOf, unitsOn } from '../../src/units/unit-history.ts';
import { registryOf } from '../rig/rules.ts';

// Three mergers in a chain: a into b (2021), b into c (2023), c renamed in place (2024); d was split off c (2025).
const registry = registryOf(`groups: [{ code: so, name: { vi: "Sở", en: "Departments" } }]
units:
  - { id: a, group: so, names: [{ from: "2010-01-01", vi: "Sở A", en: "A" }], validTo: "2021-02-28" }
  - { id: b, group: so, names: [{ from: "2010-01-01", vi: "Sở B", en: "B" }], validTo: "2023-02-28" }
  - id: c
    group: so
    names:
      - { from: "2010-01-01", vi: "Sở C", en: "C" }
      - { from: "2024-07-01", vi: "Sở C mới", en: "New C" }
  - { id: d, group: so, names: [{ from: "2025-03-01", vi: "Sở D", en: "D" }], validFrom: "2025-03-01" }
events:
  - { date: "2021-03-01", kind: merge, from: [a], into: [b], basis: { vi: "1", en: "1" } }
  - { date: "2023-03-01", kind: merge, from: [b], into: [c], basis: { vi: "2", en: "2" } }
  - { date: "2025-03-01", kind: split, from: [c], into: [c, d], basis: { vi: "3", en: "3" } }
`);
const unit = (id: string) => registry.units.find((one) => one.id === id)!;

describe('name by day', () => {
  it.each`
    day             | name          | because
    ${'2024-06-30'} | ${'Sở C'}     | ${'the last day of the old name'}
    ${'2024-07-01'} | ${'Sở C mới'} | ${'the first day of the new one'}
    ${'2030-01-01'} | ${'Sở C mới'} | ${'until another comes'}
    ${'2000-01-01'} | ${'Sở C'}     | ${'before the first name its first name is used'}
  `('$day → $name: $because', ({ day, name }) => {
    expect(nameOn(unit('c'), day).vi).toBe(name);
  });
});

describe('existence', () => {
  it.each`
    id     | day             | exists   | because
    ${'b'} | ${'2023-02-28'} | ${true}  | ${'the last day itself'}
    ${'b'} | ${'2023-03-01'} | ${false} | ${'the day of the merger'}
    ${'d'} | ${'2025-02-28'} | ${false} | ${'the day before it was founded'}
    ${'d'} | ${'2025-03-01'} | ${true}  | ${'its first day'}
    ${'c'} | ${'1990-01-01'} | ${true}  | ${'no first day is known'}
  `('$id on $day → $exists: $because', ({ id, day, exists }) => {
    expect(existsOn(unit(id), day)).toBe(exists);
  });

  it('lists units in the order of the registry', () => {
    expect(unitsOn(registry, '2022-01-01').map(({ id }) => id)).toEqual(['b', 'c']);
  });
});

describe('predecessors', () => {
  it.each`
    id     | day             | found              | because
    ${'c'} | ${'2023-11-15'} | ${['b', 'a']}      | ${'two mergers back'}
    ${'c'} | ${'2023-03-01'} | ${['b', 'a']}      | ${'the day of the merger counts'}
    ${'c'} | ${'2023-02-28'} | ${[]}              | ${'the day before does not'}
    ${'b'} | ${'2022-01-01'} | ${['a']}           | ${'one merger'}
    ${'a'} | ${'2025-01-01'} | ${[]}              | ${'the first of the chain'}
    ${'d'} | ${'2025-11-15'} | ${['c', 'b', 'a']} | ${'a split unit comes from all before it'}
    ${'c'} | ${'2025-11-15'} | ${['b', 'a']}      | ${'a unit is not its own predecessor'}
  `('of $id on $day: $because', ({ id, day, found }) => {
    expect(predecessorsOf(registry, id, day)).toEqual(found);
  });

  it('ends on a ring of events', () => {
    const ring = {
      ...registry,
      events: [
        { date: '2020-01-01', kind: 'merge' as const, from: ['a'], into: ['b'], basis: { vi: '1', en: '1' } },
        { date: '2021-01-01', kind: 'split' as const, from: ['b'], into: ['a'], basis: { vi: '2', en: '2' } },
      ],
    };
    expect(predecessorsOf(ring, 'a', '2025-01-01')).toEqual(['b']);
  });
});

describe('events that break a trend', () => {
  it.each`
    id     | after           | upTo            | dates             | because
    ${'c'} | ${'2022-11-15'} | ${'2023-11-15'} | ${['2023-03-01']} | ${'the absorber'}
    ${'b'} | ${'2022-11-15'} | ${'2023-11-15'} | ${['2023-03-01']} | ${'the absorbed'}
    ${'a'} | ${'2022-11-15'} | ${'2023-11-15'} | ${[]}             | ${'not of this event'}
    ${'c'} | ${'2023-03-01'} | ${'2023-11-15'} | ${[]}             | ${'after its own day'}
    ${'c'} | ${'2022-11-15'} | ${'2023-03-01'} | ${['2023-03-01']} | ${'up to its own day'}
  `('$id after $after up to $upTo: $because', ({ id, after, upTo, dates }) => {
    expect(eventsBetween(registry, id, after, upTo).map(({ date }) => date)).toEqual(dates);
  });
});
