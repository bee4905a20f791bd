import { z } from 'zod';
import { Localised } from '../text/localised.ts';

/** Who publishes and where: `site.yaml`. All of it may be left out; a publication without an address has no permanent links. */
export const SiteFile = z.strictObject({
  /** Name of the publication. */
  name: Localised,
  /** The province or department that publishes. */
  owner: Localised,
  /** Where the publication will stand, with a slash at the end: what permanent links, feeds and citations begin with. */
  address: z
    .url({ protocol: /^https?$/ })
    .regex(/^[^?#\s]+\/$/, 'phải kết thúc bằng dấu gạch chéo / must end with a slash')
    .optional(),
  /** The office that answers questions: never a person's own address or number. */
  contact: z
    .strictObject({
      office: Localised,
      postal: Localised.optional(),
      email: z.email().optional(),
      phone: z
        .string()
        .regex(/^[+\d][\d .()-]{5,}$/)
        .optional(),
    })
    .optional(),
});

export type SiteSettings = z.output<typeof SiteFile>;

/** A data folder without `site.yaml`: the competition's general name, and no owner's. */
export const UNNAMED_SITE: SiteSettings = {
  name: { vi: 'Thi đua chuyển đổi số', en: 'Digital transformation competition' },
  owner: { vi: '', en: '' },
};
