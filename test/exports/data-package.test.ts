import { describe, expect, it } from 'vitest';
import { descriptorFaults, type Resource } from '../rig/package-rules.ts';
import { factsOf, homeless, site, yearFiles } from '../rig/published-site.ts';
import { csvRows, tableFaults } from '../rig/table-rules.ts';

const packages = await Promise.all(
  [site, homeless].flatMap(({ years, publisher }) =>
    years.map(async (dataset) => {
      const files = await yearFiles(dataset, publisher);
      const contentOf = (path: string) => files.find((file) => file.path === path)!.content;
      const descriptor = JSON.parse(String(contentOf('datapackage.json')));
      const resources: readonly Resource[] = descriptor.resources;
      return { dataset, publisher, files, contentOf, descriptor, resources };
    }),
  ),
);
const first = packages[0]!;
/** A copy of the first package with one change. */
const changed = (change: (descriptor: { resources: Array<Record<string, unknown>> }) => void) => {
  const copy = structuredClone(first.descriptor);
  change(copy);
  return copy;
};

describe('datapackage.json of every sample year, with and without an address', () => {
  it.each(packages)('$dataset.year keeps the rules of its standard', ({ descriptor }) => {
    expect(descriptorFaults(descriptor)).toEqual([]);
  });

  it.each(packages)('$dataset.year: every table fits its schema', ({ resources, contentOf }) => {
    const tables = resources.filter(({ schema }) => schema !== undefined);
    expect(tables.map(({ name }) => name)).toEqual(['scores', 'ranking', 'indices', 'eligibility']);
    for (const table of tables)
      expect(tableFaults(table, (name) => String(contentOf(`${name}.csv`)))).toEqual([]);
  });

  it.each(packages)('$dataset.year vouches for every other file of its folder', ({ files, resources }) => {
    const stated = resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }));
    const real = files
      .filter(({ path }) => path !== 'datapackage.json')
      .map(factsOf)
      .map(({ path, bytes, sha256 }) => ({ path, bytes, hash: `sha256:${sha256}` }));
    expect(stated).toEqual(real);
  });

  it.each(packages)('$dataset.year names all sources with their hashes', ({ dataset, descriptor }) => {
    expect(descriptor.sources).toEqual(dataset.sources.map(({ file, sha256 }) => ({ title: file, sha256 })));
    expect(descriptor.resources[0].provenance).toMatchObject({ file: 'file', sheet: 'sheet', cell: 'cell' });
  });

  it('has keys for all four tables, for nothing in the sample rules makes two rows alike', () => {
    expect(first.resources.flatMap(({ schema }) => (schema ? [schema.primaryKey] : []))).toEqual([
      ['year', 'unit', 'code'],
      ['year', 'unit'],
      ['year', 'unit', 'code'],
      ['award', 'unit', 'condition'],
    ]);
  });

  it('claims no key for conditions where an award has two of a kind', async () => {
    const [dataset] = site.years;
    const framework = structuredClone(dataset!.framework);
    const award = framework.awards.find(({ recipient }) => recipient === 'unit')!;
    award.conditions.push(award.conditions[0]!);
    const files = await yearFiles({ ...dataset!, framework }, site.publisher);
    const { resources } = JSON.parse(String(files.at(-1)!.content));
    expect(resources[3].schema).not.toHaveProperty('primaryKey');
  });

  it('has absolute links with an address, and none without', () => {
    expect(first.descriptor.homepage).toBe('https://thidua.tinhmau.example/2023/');
    const without = packages.find(({ publisher }) => publisher.address === undefined)!;
    expect(without.descriptor).not.toHaveProperty('homepage');
    expect(without.descriptor).not.toHaveProperty('id');
    expect(without.descriptor.contributors).toEqual([{ title: 'Thi đua chuyển đổi số', role: 'publisher' }]);
  });
});

describe('the checker of packages flags', () => {
  it.each`
    what                         | change                                                                                       | fault
    ${'a resource without path'} | ${(d: typeof first.descriptor) => delete d.resources[0].path}                                | ${'scores.path: absent'}
    ${'a path that leads out'}   | ${(d: typeof first.descriptor) => (d.resources[0].path = '../scores.csv')}                   | ${'scores.path: "../scores.csv"'}
    ${'a name with capitals'}    | ${(d: typeof first.descriptor) => (d.name = 'Năm')}                                          | ${'package.name: "Năm"'}
    ${'a role that is unknown'}  | ${(d: typeof first.descriptor) => (d.contributors[0].role = 'owner')}                        | ${'package.contributors'}
    ${'a type that is unknown'}  | ${(d: typeof first.descriptor) => (d.resources[0].schema.fields[0].type = 'int')}            | ${'scores.year.type: "int"'}
    ${'a bound of a text'}       | ${(d: typeof first.descriptor) => (d.resources[0].schema.fields[1].constraints.minimum = 1)} | ${'scores.unit: minimum is no constraint of string'}
    ${'a key that is no field'}  | ${(d: typeof first.descriptor) => (d.resources[0].schema.primaryKey = ['id'])}               | ${'scores: key names no field: id'}
  `('$what', ({ change, fault }) => {
    expect(descriptorFaults(changed(change)).join()).toContain(fault);
  });
});

describe('the checker of tables flags', () => {
  const [scores] = first.resources;
  const text = String(first.contentOf('scores.csv'));
  const [header, row] = csvRows(text);
  const faultsWith = (change: Readonly<Record<string, string>>, times = 1) => {
    const fields = header!.map((name, i) => change[name] ?? row![i]!);
    const csv = [header!, ...Array.from({ length: times }, () => fields)]
      .map((one) => one.join(','))
      .join('\r\n');
    return tableFaults(scores!, (name) =>
      name === 'scores' ? `${csv}\r\n` : String(first.contentOf(`${name}.csv`)),
    );
  };

  it.each`
    change                 | times | fault                                         | because
    ${{}}                  | ${1}  | ${undefined}                                  | ${'the row itself is right'}
    ${{ counted: '8,5' }}  | ${1}  | ${'"8 not of type number'}                    | ${'a decimal comma makes another field'}
    ${{ counted: 'x' }}    | ${1}  | ${'counted "x" not of type number'}           | ${'text is no number'}
    ${{ counted: '-1' }}   | ${1}  | ${'counted "-1" below 0'}                     | ${'points are not negative'}
    ${{ max: '' }}         | ${1}  | ${'max "" required'}                          | ${'every component has a maximum'}
    ${{ code: '6.a' }}     | ${1}  | ${'code "6.a" not'}                           | ${'codes are numbers and points'}
    ${{ kind: 'zero' }}    | ${1}  | ${'kind "zero" not one of'}                   | ${'there are three kinds'}
    ${{ year: '2022' }}    | ${1}  | ${'year "2022" below 2023'}                   | ${'a package is of one year'}
    ${{ unit: 'so-khac' }} | ${1}  | ${'"so-khac"] is not in ranking'}             | ${'every unit is in the ranking'}
    ${{}}                  | ${2}  | ${'primary key year,unit,code is not unique'} | ${'a score stands once'}
  `('$fault: $because', ({ change, times, fault }) => {
    const faults = faultsWith(change, times).join('\n');
    if (fault === undefined) expect(faults).toBe('');
    else if (fault.startsWith('"8')) expect(faults).toContain('13 fields');
    else expect(faults).toContain(fault);
  });
});
