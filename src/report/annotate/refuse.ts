/**
 * Gives a file up that is not as expected. The patcher looks at parts in a hundred places; an exception that one door
 * (`annotateWorkbook`) turns into `undefined` keeps all of them from guessing.
 */
export function refuse(why: string): never {
  throw new Error(why);
}
