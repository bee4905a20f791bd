import { expect, it } from 'vitest';
import { CLEAN_FOLDER } from '../rig/fixture-folder.ts';
import { computeChanged } from '../rig/year-inputs.ts';

it.each`
  from                               | to                                 | facts                                                                                                                                                           | because
  ${'year: 2023'}                    | ${'year: 2024'}                    | ${[{ path: 'year', problem: { vi: 'ghi năm 2024 nhưng nằm trong thư mục 2023', en: 'says 2024 but stands in folder 2023' } }]}                                  | ${'copied from another year'}
  ${'components: 5, maxScore: "60"'} | ${'components: 5, maxScore: "61"'} | ${[{ path: 'declared.maxScore', problem: { vi: 'khai báo 61 điểm, nhưng cộng từ cây chỉ số được 60', en: 'declares 61 points, but the tree adds up to 60' } }]} | ${'the tree contradicts its declaration'}
`('$from → $to: $because', ({ from, to, facts }) => {
  const { findings, dataset } = computeChanged({ framework: CLEAN_FOLDER.framework!.replace(from, to) });
  expect(findings.map((finding) => [finding.code, finding.at.file, finding.facts])).toEqual(
    facts.map((fact: object) => ['config-invalid', '2023/framework.yaml', fact]),
  );
  expect(dataset).toBeUndefined();
});
