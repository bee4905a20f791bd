// Writes the pages of docs/ that are made from the code. Run by hand, from the repository: node test/rig/write-docs.ts
import { writeFileSync } from 'node:fs';
import { findingsDoc } from './findings-doc.ts';

writeFileSync(new URL('../../docs/findings.md', import.meta.url), await findingsDoc());
