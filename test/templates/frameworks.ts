import type { Framework } from '../../src/framework/framework.ts';
import { FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';

interface MainText {
  readonly code: string;
  readonly weight?: string;
  readonly components: ReadonlyArray<readonly [code: string, maxScore: string]>;
}

/** The small framework with other groups; what they add up to is declared as it is. */
function withGroups(mains: readonly MainText[], rollUp: 'sum' | 'weighted'): Framework {
  const from = FRAMEWORK_YAML.indexOf('groups:\n');
  const to = FRAMEWORK_YAML.indexOf('bonus:\n');
  const all = mains.flatMap(({ components }) => components);
  const declared = (components: MainText['components']) =>
    `{ components: ${components.length}, maxScore: "${components.reduce((sum, [, max]) => sum + Number(max), 0)}" }`;
  const groups = [
    'groups:',
    '  - code: "I"',
    '    name: { vi: "Nhóm chung", en: "Group" }',
    `    declared: ${declared(all)}`,
    '    mainIndices:',
    ...mains.flatMap(({ code, weight, components }) => [
      `      - code: "${code}"`,
      `        name: { vi: "Chỉ số chính ${code}", en: "Main index ${code}" }`,
      ...(weight === undefined ? [] : [`        weight: "${weight}"`]),
      `        declared: ${declared(components)}`,
      components.length === 0 ? '        components: []' : '        components:',
      ...components.map(
        ([component, max]) =>
          `          - { code: "${component}", maxScore: "${max}", name: { vi: "Chỉ số ${component}", en: "Index ${component}" }, office: { vi: "Văn phòng", en: "Office" } }`,
      ),
    ]),
    '',
  ].join('\n');
  const text = FRAMEWORK_YAML.slice(0, from) + groups + FRAMEWORK_YAML.slice(to);
  return frameworkOf(
    text
      .replace('rollUp: sum', `rollUp: ${rollUp}`)
      .replace('declared: { components: 5, maxScore: "60" }', `declared: ${declared(all)}`),
  );
}

/** One component, and nothing that it could be left out of. */
export const oneComponent = (): Framework => withGroups([{ code: '1', components: [['1.1', '400']] }], 'sum');

/** As the national index of 2022: nine main indices, 98 components, codes in three levels, weights; one index is worth nothing. */
export function nationalSize(): Framework {
  const sizes = [11, 11, 11, 11, 11, 11, 11, 21, 0];
  const mains = sizes.map((size, i): MainText => {
    const components = Array.from({ length: size }, (_, j): readonly [string, string] => [
      `${i + 1}.${Math.floor(j / 10) + 1}.${(j % 10) + 1}`,
      j % 3 === 0 ? '12.5' : '10',
    ]);
    return { code: String(i + 1), weight: size === 0 ? '0' : '125', components };
  });
  return withGroups(mains, 'weighted');
}

/** The small framework whose official result counts the council's column. */
export const withFinal = (): Framework =>
  frameworkOf(FRAMEWORK_YAML.replace('official: appraised', 'official: final'));

/** The small framework without bonus. */
export function withoutBonus(): Framework {
  const { bonus: _, ...framework } = frameworkOf();
  return framework;
}
