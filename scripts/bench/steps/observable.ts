import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../../src/dataset/site.ts';
import { mainsOf } from '../../../src/dataset/tree.ts';
import { computeFolder } from '../../data/compute-folder.ts';

// node scripts/bench/steps/observable.ts FOLDER DATA: a far smaller site with the figures of a data folder, made by
// Observable Framework: a page for each unit, a table for each year, a page for each main index and year, one language,
// one chart a page, no receipts, papers or open data. It gets the computed figures as JSON and reads no workbook. Prints the
// seconds of its build alone, after a first one that fills its caches of packages.
const [folder = '', data = ''] = process.argv.slice(2);
const PACKAGES = { '@observablehq/framework': '1.13.4', '@observablehq/plot': '0.6.17' };

const { site } = await computeFolder(data);
if (site === undefined) throw new Error(`the data folder ${data} has errors`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies: PACKAGES }));
if (!existsSync(join(folder, 'node_modules')))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'ignore',
  });
rmSync(join(folder, 'src'), { recursive: true, force: true });
const pages = writePages(site);
build();
rmSync(join(folder, 'dist'), { recursive: true, force: true });
const start = performance.now();
build();
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, pages }));

function build(): void {
  const command = join(folder, 'node_modules', '@observablehq', 'framework', 'dist', 'bin', 'observable.js');
  const env = { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' };
  execFileSync(process.execPath, [command, 'build'], { cwd: folder, env, stdio: 'ignore' });
}

function writePages({ years, units }: Site): number {
  const names = units.map(({ id }) => id);
  const routes: string[] = names.map((id) => `/units/${id}`);
  for (const { id } of units) {
    const of = years.flatMap((dataset) => {
      const unit = dataset.units.find((one) => one.id === id);
      return unit === undefined
        ? []
        : unit.mains.map(({ code, points }) => ({ year: dataset.year, code, points: points / 1e6 }));
    });
    write(`units/${id}.json`, JSON.stringify(of));
  }
  write('units/[unit].md', page('unit'));
  for (const dataset of years) {
    const rows = dataset.units.map(({ id, rank, total, mains }) => ({
      ...{ id, rank, total: total / 1e6 },
      ...Object.fromEntries(mains.map(({ code, points }) => [`m${code}`, points / 1e6])),
    }));
    write(`years/${dataset.year}.json`, JSON.stringify(rows));
    routes.push(`/years/${dataset.year}`);
    for (const { code, m } of mainsOf(dataset)) {
      const points = dataset.units.map(({ id, mains }) => ({ id, points: mains[m]!.points / 1e6 }));
      write(`indices/${dataset.year}-${code}.json`, JSON.stringify(points));
      routes.push(`/indices/${dataset.year}-${code}`);
    }
  }
  write('years/[year].md', page('year'));
  write('indices/[index].md', page('index'));
  write('index.md', '# Figures\n');
  writeFileSync(
    join(folder, 'observablehq.config.js'),
    `export default { title: 'Figures', search: false, dynamicPaths: ${JSON.stringify(routes)} };\n`,
  );
  return routes.length + 1;
}

/** A page with a chart and a table of the file that its address names. @param part of the address that is a parameter */
function page(part: string): string {
  return `# \${observable.params.${part}}

\`\`\`js
import * as Plot from '@observablehq/plot';
const rows = FileAttachment(\`./\${observable.params.${part}}.json\`).json();
\`\`\`

\`\`\`js
const names = Object.keys(rows[0] ?? {});
display(Plot.plot({ marks: [Plot.barX(rows, { x: names.at(-1), y: names[0] })] }));
const table = document.createElement('table');
for (const row of rows) {
  const line = table.insertRow();
  for (const name of names) line.insertCell().textContent = String(row[name]);
}
display(table);
\`\`\`
`;
}

function write(path: string, text: string): void {
  const target = join(folder, 'src', path);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, text);
}
