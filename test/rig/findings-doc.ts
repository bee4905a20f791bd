import { readFileSync } from 'node:fs';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { severityOf } from '../../src/findings/severity-of.ts';
import { findingText } from '../../src/i18n/finding-text.ts';
import { STATUSES } from '../../src/points/status.ts';

const root = new URL('../../', import.meta.url).pathname;

const HEAD = `# Findings

Made from the code by \`node test/rig/write-docs.ts\`: the conditions from \`src/findings/*finding-facts.ts\`, the severities from \`severity-of.ts\`, the words from the
catalogues, each applied to the folder \`test/fixtures/<code>/\`, which holds an input that has the finding. A test keeps this page equal to them.

Every code that \`npm run check\` can print. Codes are stable: never renamed, never used again for something else. Each finding names its file, and its sheet and cell where there is
one; \`--format json\` gives them as data, \`--lang vi|en\` chooses the words, \`--report DIR\` writes pages and marked copies for the offices.

**Severity.** *error* keeps the site from being built and \`check\` ends with 1; *warning* and *info* do not. "Error once official" is a warning in a year whose status is self-scored or
appraised. **In a draft year nothing is worse than a warning**, whatever the table says. \`units.yaml\` belongs to no year, and its findings are always errors. A year whose \`year.yaml\`
cannot be read is weighed as official. A warning can be accepted in \`year.yaml\`, and so can the two errors that say so ([data-folder.md](data-folder.md)).

Findings on score sheets arise in the sheets of the year and of its rounds alike, unless the table says otherwise, and for every score column, not only the one that counts.
`;

/** The text of docs/findings.md. */
export async function findingsDoc(): Promise<string> {
  const facts = ['finding-facts.ts', 'award-finding-facts.ts', 'frozen-finding-facts.ts']
    .map((file) => readFileSync(`${root}src/findings/${file}`, 'utf8'))
    .join('');
  const parts: string[] = [HEAD];
  for (const { group, code, condition } of declared(facts)) {
    if (group !== undefined)
      parts.push(
        `\n## ${group}\n\n| Code | Severity | Arises when | Vietnamese | English |\n|---|---|---|---|---|\n`,
      );
    const finding = await exampleOf(code);
    const cells = [`\`${code}\``, weightOf(finding), condition, says('vi', finding), says('en', finding)];
    parts.push(`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`);
  }
  return parts.join('');
}

/** Codes with the words above them, in the order of the file; `group` where a new one begins. */
function declared(text: string): Array<{ group: string | undefined; code: string; condition: string }> {
  const pattern = /^ {2}(?:\/\/ ([A-Z].+)|\/\*\*([\s\S]*?)\*\/\n {2}'([a-z-]+)':)/gm;
  let group: string | undefined;
  return [...text.matchAll(pattern)].flatMap(([, heading, words, code]) => {
    if (code === undefined) {
      group = heading;
      return [];
    }
    const condition = words!.replace(/\s*\n\s*\*\s*/g, ' ').trim();
    const entry = { group, code, condition };
    group = undefined;
    return [entry];
  });
}

/** The finding of a code in its own fixture folder. */
async function exampleOf(code: string): Promise<Finding> {
  const { findings } = await computeFolder(`${root}test/fixtures/${code}`);
  const found = findings.find(({ finding }) => finding.code === code);
  if (found === undefined) throw new Error(`no finding ${code} in its fixture`);
  return found.finding;
}

function weightOf(finding: Finding): string {
  const [, selfScored, appraised, official] = STATUSES.map((status) => severityOf(finding, status));
  if (selfScored === official && appraised === official) return official!;
  return `${official} once official`;
}

function says(lang: 'vi' | 'en', finding: Finding): string {
  const { message, hint } = findingText(lang, finding);
  return `${message} → ${hint}`;
}
