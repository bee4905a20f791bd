/** How far the points of a year have come. The status selects the column that counts and how much a finding weighs. */
export const STATUSES = ['draft', 'self-scored', 'appraised', 'official'] as const;
export type Status = (typeof STATUSES)[number];
