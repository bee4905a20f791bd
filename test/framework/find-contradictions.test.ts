import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/framework/find-contradictions.ts';
import { FACTS_YAML, FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';

/** Contradictions of the small framework with one place changed. */
function found(from: string, to: string) {
  if (FRAMEWORK_YAML.split(from).length !== 2) throw new Error(`not there once: ${from}`);
  return findContradictions(frameworkOf(FRAMEWORK_YAML.replace(from, to)));
}

it('finds none in the small framework', () => {
  expect(findContradictions(frameworkOf())).toEqual([]);
});

describe('declared against the tree', () => {
  it.each`
    from                                     | to                                       | path                                              | vi                                                        | en                                                    | because
    ${'{ components: 5, maxScore: "60" }'}   | ${'{ components: 6, maxScore: "60" }'}   | ${'declared.components'}                          | ${'khai báo 6 chỉ số thành phần, nhưng cây chỉ số có 5'}  | ${'declares 6 component indices, but the tree has 5'} | ${'the whole'}
    ${'{ components: 5, maxScore: "60" }'}   | ${'{ components: 5, maxScore: "60.5" }'} | ${'declared.maxScore'}                            | ${'khai báo 60.5 điểm, nhưng cộng từ cây chỉ số được 60'} | ${'declares 60.5 points, but the tree adds up to 60'} | ${'by half a point'}
    ${'{ components: 3, maxScore: "42.5" }'} | ${'{ components: 3, maxScore: "42" }'}   | ${'groups[0].declared.maxScore'}                  | ${'khai báo 42 điểm, nhưng cộng từ cây chỉ số được 42.5'} | ${'declares 42 points, but the tree adds up to 42.5'} | ${'a group'}
    ${'{ components: 1, maxScore: "20" }'}   | ${'{ components: 2, maxScore: "20" }'}   | ${'groups[0].mainIndices[1].declared.components'} | ${'khai báo 2 chỉ số thành phần, nhưng cây chỉ số có 1'}  | ${'declares 2 component indices, but the tree has 1'} | ${'a main index'}
  `('$path: $because', ({ from, to, path, vi, en }) => {
    expect(found(from, to)).toEqual([{ path, vi, en }]);
  });

  it('names every branch that a wrong maximum disturbs', () => {
    expect(found('"3.1", maxScore: "7.5"', '"3.1", maxScore: "8"').map(({ path }) => path)).toEqual([
      'declared.maxScore',
      'groups[1].declared.maxScore',
      'groups[1].mainIndices[0].declared.maxScore',
    ]);
  });
});

describe('codes and weights', () => {
  it.each`
    from              | to                | faults                                                                                                                | because
    ${'code: "3.10"'} | ${'code: "3.1"'}  | ${[{ path: 'groups[1].mainIndices[0].components[1].code', vi: 'mã 3.1 dùng hai lần', en: 'code 3.1 is used twice' }]} | ${'a component twice'}
    ${'code: "3"\n'}  | ${'code: "1"\n'}  | ${[{ path: 'groups[1].mainIndices[0].code', vi: 'mã 1 dùng hai lần', en: 'code 1 is used twice' }]}                   | ${'a main index in two groups'}
    ${'code: "3.10"'} | ${'code: "3.11"'} | ${[]}                                                                                                                 | ${'codes need not be consecutive'}
    ${'code: "3.10"'} | ${'code: "1.7"'}  | ${[]}                                                                                                                 | ${'nesting is explicit, never read from the code'}
  `('$from → $to: $because', ({ from, to, faults }) => {
    expect(found(from, to)).toEqual(faults);
  });

  it('wants a weight on every main index when the roll-up is weighted', () => {
    expect(found('rollUp: sum', 'rollUp: weighted').map(({ path }) => path)).toEqual([
      'groups[0].mainIndices[0].weight',
      'groups[0].mainIndices[1].weight',
      'groups[1].mainIndices[0].weight',
    ]);
  });

  it('wants a maximum above 0: a value is a share of it', () => {
    const nothing = FRAMEWORK_YAML.replace(/(maxScore|points): "[\d.]+"/g, '$1: "0"');
    expect(findContradictions(frameworkOf(nothing))).toEqual([
      {
        path: 'declared.maxScore',
        vi: 'điểm tối đa của bộ chỉ số phải lớn hơn 0',
        en: 'the maximum of the framework must be above 0',
      },
    ]);
  });

  it.each`
    weight  | faults                                                                                                    | because
    ${'0'}  | ${[{ path: 'groups', vi: 'tổng trọng số phải lớn hơn 0', en: 'the weights must add up to more than 0' }]} | ${'weights of 0 alone are no scale either'}
    ${'20'} | ${[]}                                                                                                     | ${'weights above 0'}
  `('$weight: $because', ({ weight, faults }) => {
    const weighted = FRAMEWORK_YAML.replace('rollUp: sum', 'rollUp: weighted').replace(
      /( +)(- code: "\d"\n)/g,
      `$1$2$1  weight: "${weight}"\n`,
    );
    expect(findContradictions(frameworkOf(weighted))).toEqual(faults);
  });

  it('wants no weight when the roll-up is a sum', () => {
    const weighted = found('      - code: "2"\n', '      - code: "2"\n        weight: "10"\n');
    expect(weighted).toEqual([
      {
        path: 'groups[0].mainIndices[1].weight',
        vi: 'trọng số phải có khi rollUp là "weighted", và chỉ khi đó',
        en: 'a weight is needed when rollUp is "weighted", and only then',
      },
    ]);
  });
});

describe('facts', () => {
  it.each`
    from               | to                                   | faults                                                                                                                                              | because
    ${'computers,'}    | ${'computers,'}                      | ${[]}                                                                                                                                               | ${'two of them'}
    ${'computers,'}    | ${'staff,'}                          | ${[{ path: 'facts[1].code', vi: 'mã staff dùng hai lần', en: 'code staff is used twice' }]}                                                         | ${'a code twice'}
    ${'"Số máy tính"'} | ${'"TỔNG SỐ  công chức, viên chức"'} | ${[{ path: 'facts[1].label', vi: 'nhãn "TỔNG SỐ  công chức, viên chức" dùng hai lần', en: 'label "TỔNG SỐ  công chức, viên chức" is used twice' }]} | ${'a label twice, in other capitals and spaces'}
    ${'"Số máy tính"'} | ${'"Số máy tính xách tay"'}          | ${[]}                                                                                                                                               | ${'one label within another is another'}
  `('$from → $to: $because', ({ from, to, faults }) => {
    if (FACTS_YAML.split(from).length !== 2) throw new Error(`not there once: ${from}`);
    const text = FRAMEWORK_YAML + FACTS_YAML.replace(from, to);
    expect(findContradictions(frameworkOf(text))).toEqual(faults);
  });
});

describe('bonus and deadlines', () => {
  it.each`
    from                                    | to                                      | path                            | because
    ${'atLeast: 2, points: "30"'}           | ${'atLeast: 2, points: "31"'}           | ${'bonus.tiers[1].points'}      | ${'a tier above the largest bonus'}
    ${'kind: registered, by: "2023-01-31"'} | ${'kind: registered, by: "2023-02-28"'} | ${'awards[0].conditions[1].by'} | ${'pages would print another day than is judged'}
    ${'on-time, by: "2023-11-15"'}          | ${'on-time, by: "2023-11-30"'}          | ${'awards[0].conditions[4].by'} | ${'pages would print another day than is judged'}
  `('$path: $because', ({ from, to, path }) => {
    const changed = FRAMEWORK_YAML.replace(from, to);
    expect(changed).not.toBe(FRAMEWORK_YAML);
    expect(findContradictions(frameworkOf(changed)).map((fault) => fault.path)).toEqual([path]);
  });
});
