import { unitNames } from './sample-units.ts';
import { type DataSetSize, yearsOf } from './sizes.ts';

/** Text of `units.yaml`: every third unit is a board or agency. */
export function unitsText(size: DataSetSize): string {
  const units = Array.from({ length: size.units }, (_, place) => {
    const { id, vi, en } = unitNames(place);
    const names = `[{ from: "${yearsOf(size)[0]}-01-01", vi: "${vi}", en: "${en}" }]`;
    return `  - { id: ${id}, group: ${place % 3 === 2 ? 'ban-nganh' : 'so'}, names: ${names} }`;
  });
  return `# Sinh tự động để đo tốc độ. / Generated for the benchmark.
groups:
  - { code: so, name: { vi: "Sở", en: "Departments" } }
  - { code: ban-nganh, name: { vi: "Ban, ngành", en: "Boards and agencies" } }
units:
${units.join('\n')}
events: []
`;
}

/** Text of `framework.yaml` of another year: the rules of 2023 with every date moved. */
export function frameworkText(rules2023: string, year: number): string {
  return rules2023.replaceAll('2023', String(year));
}

/** Text of `year.yaml` of an official year. */
export function yearText(year: number): string {
  return `status: official
asOf: "${year}-12-20"
publishedOn: "${year}-12-20"
decision:
  number: "2123/QĐ-UBND"
  date: "${year}-12-18"
  issuer: { vi: "Chủ tịch Ủy ban nhân dân tỉnh Mẫu", en: "Chairman of the People’s Committee of Mẫu Province" }
sample: true
`;
}
