import { z } from 'zod';
import { IsoDay, Localised } from '../text/localised.ts';

/** Ids stand in addresses for ever: lower case, digits and hyphens. */
const UnitId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const Unit = z.strictObject({
  id: UnitId,
  /** Group of units; the framework of a year says which groups are ranked together. */
  group: z.string(),
  /** Names with the day from which each is used, oldest first. */
  names: z.array(Localised.extend({ from: IsoDay }).strict()).min(1),
  /** First and last day of the unit's existence; absent where unknown or still open. */
  validFrom: IsoDay.optional(),
  validTo: IsoDay.optional(),
});

const UnitEvent = z.strictObject({
  date: IsoDay,
  kind: z.enum(['merge', 'split', 'rename']),
  from: z.array(UnitId).min(1),
  into: z.array(UnitId).min(1),
  basis: Localised,
});

/** Shape of `units.yaml`. */
export const UnitRegistryFile = z.strictObject({
  groups: z.array(z.strictObject({ code: z.string(), name: Localised })).min(1),
  units: z.array(Unit).min(1),
  events: z.array(UnitEvent).default([]),
});

export type UnitRegistry = z.output<typeof UnitRegistryFile>;
export type RegisteredUnit = UnitRegistry['units'][number];
export type RegistryEvent = UnitRegistry['events'][number];
