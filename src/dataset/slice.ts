/** Makes everything that a page is made from. */
export interface Slice<Made extends object> {
  (): Made;
  /** What the slice is made from in its turn, the same for many pages: as long as that is the same, so are their slices. */
  readonly from?: object;
}

/**
 * A slice that is made from something larger.
 * @param from equal ones give equal slices
 * @param make reads nothing but that; which part of it is said by the address of the page
 */
export function sliceOf<From extends object, Made extends object>(
  from: From,
  make: (from: From) => Made,
): Slice<Made> {
  return Object.assign(() => make(from), { from });
}
