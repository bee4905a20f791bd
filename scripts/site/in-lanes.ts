/** Enough to keep a disk and the threads of zlib busy, few enough that a nation's site does not stand in memory. */
const LANES = 8;

/** Does the same work for all items, some of them at a time, in no certain order. @throws what the first failure threw, when all lanes have stopped */
export async function inLanes<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const item = items[next++]!;
      try {
        await work(item);
      } catch (error) {
        next = items.length;
        throw error;
      }
    }
  };
  // All of them are awaited: what is cleared away after a failure must not be written to any more.
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const failed = lanes.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
