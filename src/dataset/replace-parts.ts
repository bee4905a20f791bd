/**
 * A copy of an object with other parts. What is read only when somebody asks for it stays so, where `{ ...whole }` would read it.
 * @example replaceParts({ a: 1, b: 2 }, { a: 0 }) // => { a: 0, b: 2 }
 */
export function replaceParts<Whole extends object>(whole: Whole, parts: Partial<Whole>): Whole {
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(whole),
      ...Object.getOwnPropertyDescriptors(parts),
    },
  ) as Whole;
}
