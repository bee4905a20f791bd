/** Awaits all of them, also after a failure: what is cleared away then must not be written to any more. @throws the first one */
export async function settled<Result>(works: ReadonlyArray<Promise<Result>>): Promise<Result[]> {
  const results = await Promise.allSettled(works);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
