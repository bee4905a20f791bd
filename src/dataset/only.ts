/**
 * A part of an object that stands in for the whole: it has the properties that are named, and those of `own` instead of the
 * object's. Whoever reads another property of the object gets an Error, and never `undefined`: so nothing can depend on what
 * was left out.
 * @example only({ a: 1, b: 2, c: 3 }, ['a'], { b: 0 }) // => { a: 1, b: 0 }
 */
export function only<Whole extends object>(
  whole: Whole,
  names: ReadonlyArray<keyof Whole>,
  own: Partial<Whole> = {},
): Whole {
  const part: Partial<Whole> = {};
  for (const name of names) if (name in whole) part[name] = whole[name];
  Object.assign(part, own);
  for (const name of Object.keys(whole))
    if (!Object.hasOwn(part, name)) Object.defineProperty(part, name, leftOut(name));
  return part as Whole;
}

const known = new Map<string, PropertyDescriptor>();

/** Not enumerable: a copy of the part has only what the part has. */
function leftOut(name: string): PropertyDescriptor {
  let descriptor = known.get(name);
  if (descriptor === undefined) {
    descriptor = {
      get() {
        throw new Error(`"${name}" is not among what this page is made from`);
      },
    };
    known.set(name, descriptor);
  }
  return descriptor;
}
