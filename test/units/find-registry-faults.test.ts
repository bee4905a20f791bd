import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSettings } from '../../src/framework/read-settings.ts';
import { findRegistryFaults } from '../../src/units/find-registry-faults.ts';
import { UnitRegistryFile } from '../../src/units/unit-registry.ts';
import { registryOf, UNITS_YAML } from '../rig/rules.ts';

function changed(from: string, to: string): string {
  if (UNITS_YAML.split(from).length !== 2) throw new Error(`not there once: ${from}`);
  return UNITS_YAML.replace(from, to);
}

it.each`
  from                                   | to                                                                                | faults                                                                                                                                                                            | because
  ${'id: so-b,'}                         | ${'id: so-a,'}                                                                    | ${[{ path: 'units[1].id', vi: 'mã đơn vị so-a dùng hai lần', en: 'unit id so-a is used twice' }, { path: 'events[0]', vi: 'không có đơn vị so-b', en: 'there is no unit so-b' }]} | ${'an id is one unit for ever'}
  ${'id: ban-c, group: ban'}             | ${'id: ban-c, group: phong'}                                                      | ${[{ path: 'units[2].group', vi: 'không có nhóm đơn vị phong', en: 'there is no unit group phong' }]}                                                                             | ${'a group that nobody declared'}
  ${'from: [so-cu]'}                     | ${'from: [so-x]'}                                                                 | ${[{ path: 'events[0]', vi: 'không có đơn vị so-x', en: 'there is no unit so-x' }]}                                                                                               | ${'an event of nobody'}
  ${'vi: "Sở An", en: "Department A" }'} | ${'vi: "Sở An", en: "Department A" }, { from: "2019-01-01", vi: "Sở", en: "D" }'} | ${[{ path: 'units[0].names', vi: 'các tên phải xếp theo ngày, cũ trước', en: 'names must stand in order of their days, oldest first' }]}                                          | ${'the name of a day would depend on the order'}
  ${'Sở Cũ'}                             | ${'Sở Xưa'}                                                                       | ${[]}                                                                                                                                                                             | ${'a name may be anything'}
`('$from → $to: $because', ({ from, to, faults }) => {
  expect(findRegistryFaults(registryOf(changed(from, to)))).toEqual(faults);
});

it.each`
  from                    | to                    | path                | because
  ${'id: so-a,'}          | ${'id: So A,'}        | ${'units[0].id'}    | ${'ids stand in addresses'}
  ${'id: so-a,'}          | ${'id: sở-a,'}        | ${'units[0].id'}    | ${'without marks'}
  ${'kind: merge'}        | ${'kind: absorb'}     | ${'events[0].kind'} | ${'three kinds of events'}
  ${'date: "2023-03-01"'} | ${'date: "1/3/2023"'} | ${'events[0].date'} | ${'days are ISO'}
`('$from → $to is refused at $path: $because', ({ from, to, path }) => {
  const read = readSettings(changed(from, to), UnitRegistryFile);
  expect(read.ok ? [] : read.faults.map((fault) => fault.path)).toEqual([path]);
});

it('reads the sample registry: 22 units, 7 mergers of 1 March 2025', () => {
  const registry = registryOf(readFileSync(new URL('../../data/units.yaml', import.meta.url), 'utf8'));
  expect(findRegistryFaults(registry)).toEqual([]);
  expect(registry.units).toHaveLength(22);
  expect(registry.events.map(({ kind, date }) => `${kind} ${date}`)).toEqual(
    Array.from({ length: 7 }, () => 'merge 2025-03-01'),
  );
});
