/** Who a build is for. What only the leadership may see is never in a public one: it is not computed there. */
export const AUDIENCES = ['public', 'leadership'] as const;
export type Audience = (typeof AUDIENCES)[number];
