import type { SnapshotFacts } from '../../src/archive/snapshot-facts.ts';

export async function verifyPage(_root: string, _facts: SnapshotFacts): Promise<string> {
  return '';
}
