import type { Contradiction } from '../text/contradiction.ts';
import type { UnitRegistry } from './unit-registry.ts';

/** Where a registry contradicts itself: ids used twice, groups or events that name nobody, names out of order. */
export function findRegistryFaults(registry: UnitRegistry): Contradiction[] {
  const faults: Contradiction[] = [];
  const ids = new Set<string>();
  const groups = new Set(registry.groups.map(({ code }) => code));
  registry.units.forEach((unit, u) => {
    if (ids.has(unit.id)) {
      faults.push({
        path: `units[${u}].id`,
        vi: `mã đơn vị ${unit.id} dùng hai lần`,
        en: `unit id ${unit.id} is used twice`,
      });
    }
    ids.add(unit.id);
    if (!groups.has(unit.group)) {
      faults.push({
        path: `units[${u}].group`,
        vi: `không có nhóm đơn vị ${unit.group}`,
        en: `there is no unit group ${unit.group}`,
      });
    }
    if (unit.names.some((name, n) => n > 0 && name.from <= unit.names[n - 1]!.from)) {
      faults.push({
        path: `units[${u}].names`,
        vi: 'các tên phải xếp theo ngày, cũ trước',
        en: 'names must stand in order of their days, oldest first',
      });
    }
  });
  registry.events.forEach((event, e) => {
    for (const id of [...event.from, ...event.into]) {
      if (ids.has(id)) continue;
      faults.push({ path: `events[${e}]`, vi: `không có đơn vị ${id}`, en: `there is no unit ${id}` });
    }
  });
  return faults;
}
