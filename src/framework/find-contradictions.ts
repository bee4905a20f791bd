import { pointsText } from '../points/format-points.ts';
import { canonicalName } from '../text/canonical-name.ts';
import type { Contradiction } from '../text/contradiction.ts';
import { awardFaults } from './award-faults.ts';
import { mainIndicesOf } from './flatten.ts';
import type { Framework } from './framework.ts';

interface Branch {
  readonly path: string;
  readonly declared: { readonly components: number; readonly maxScore: number };
  readonly components: number;
  readonly maxScore: number;
}

/** Holds the declared counts and sums of every branch against the tree, and looks for codes used twice. */
export function findContradictions(framework: Framework): Contradiction[] {
  return [
    ...branchesOf(framework).flatMap(differences),
    ...repeatedCodes(framework),
    ...repeatedFacts(framework),
    ...weightFaults(framework),
    ...emptyScale(framework),
    ...bonusFaults(framework),
    ...awardFaults(framework),
  ];
}

function branchesOf(framework: Framework): Branch[] {
  const groups = framework.groups.map((group, g) => {
    const mains = group.mainIndices.map((main, m) => ({
      path: `groups[${g}].mainIndices[${m}]`,
      declared: main.declared,
      components: main.components.length,
      maxScore: main.components.reduce((sum, component) => sum + component.maxScore, 0),
    }));
    return { branch: joined(`groups[${g}]`, group.declared, mains), mains };
  });
  const whole = joined(
    '',
    framework.declared,
    groups.map(({ branch }) => branch),
  );
  return [whole, ...groups.flatMap(({ branch, mains }) => [branch, ...mains])];
}

function joined(path: string, declared: Branch['declared'], parts: readonly Branch[]): Branch {
  return {
    path,
    declared,
    components: parts.reduce((sum, part) => sum + part.components, 0),
    maxScore: parts.reduce((sum, part) => sum + part.maxScore, 0),
  };
}

function differences({ path, declared, components, maxScore }: Branch): Contradiction[] {
  const at = path === '' ? 'declared' : `${path}.declared`;
  const found: Contradiction[] = [];
  if (declared.components !== components) {
    found.push({
      path: `${at}.components`,
      vi: `khai báo ${declared.components} chỉ số thành phần, nhưng cây chỉ số có ${components}`,
      en: `declares ${declared.components} component indices, but the tree has ${components}`,
    });
  }
  if (declared.maxScore !== maxScore) {
    found.push({
      path: `${at}.maxScore`,
      vi: `khai báo ${pointsText(declared.maxScore)} điểm, nhưng cộng từ cây chỉ số được ${pointsText(maxScore)}`,
      en: `declares ${pointsText(declared.maxScore)} points, but the tree adds up to ${pointsText(maxScore)}`,
    });
  }
  return found;
}

function repeatedCodes(framework: Framework): Contradiction[] {
  const seen = new Set<string>();
  const found: Contradiction[] = [];
  const see = (code: string, path: string) => {
    if (seen.has(code)) found.push({ path, vi: `mã ${code} dùng hai lần`, en: `code ${code} is used twice` });
    seen.add(code);
  };
  framework.groups.forEach((group, g) => {
    see(group.code, `groups[${g}].code`);
    group.mainIndices.forEach((main, m) => {
      see(main.code, `groups[${g}].mainIndices[${m}].code`);
      main.components.forEach(({ code }, c) => {
        see(code, `groups[${g}].mainIndices[${m}].components[${c}].code`);
      });
    });
  });
  return found;
}

/** Two facts of one label would share a cell, and nobody could say which of them it is. */
function repeatedFacts({ facts }: Framework): Contradiction[] {
  const found: Contradiction[] = [];
  facts.forEach(({ code, label }, f) => {
    const earlier = facts.slice(0, f);
    if (earlier.some((fact) => fact.code === code))
      found.push({
        path: `facts[${f}].code`,
        vi: `mã ${code} dùng hai lần`,
        en: `code ${code} is used twice`,
      });
    if (earlier.some((fact) => canonicalName(fact.label) === canonicalName(label)))
      found.push({
        path: `facts[${f}].label`,
        vi: `nhãn "${label}" dùng hai lần`,
        en: `label "${label}" is used twice`,
      });
  });
  return found;
}

function weightFaults(framework: Framework): Contradiction[] {
  const found: Contradiction[] = [];
  framework.groups.forEach((group, g) => {
    group.mainIndices.forEach((main, m) => {
      if ((main.weight !== undefined) === (framework.rollUp === 'weighted')) return;
      found.push({
        path: `groups[${g}].mainIndices[${m}].weight`,
        vi: 'trọng số phải có khi rollUp là "weighted", và chỉ khi đó',
        en: 'a weight is needed when rollUp is "weighted", and only then',
      });
    });
  });
  return found;
}

/** A main index may be worth 0, but not all of them: every value is a share of the whole. */
function emptyScale(framework: Framework): Contradiction[] {
  const found: Contradiction[] = [];
  if (!(framework.declared.maxScore > 0)) {
    found.push({
      path: 'declared.maxScore',
      vi: 'điểm tối đa của bộ chỉ số phải lớn hơn 0',
      en: 'the maximum of the framework must be above 0',
    });
  }
  const weights = mainIndicesOf(framework).flatMap(({ weight }) => weight ?? []);
  if (weights.length > 0 && !weights.some((weight) => weight > 0)) {
    found.push({
      path: 'groups',
      vi: 'tổng trọng số phải lớn hơn 0',
      en: 'the weights must add up to more than 0',
    });
  }
  return found;
}

function bonusFaults({ bonus }: Framework): Contradiction[] {
  return (bonus?.tiers ?? []).flatMap(({ points }, t) =>
    points <= bonus!.maxScore
      ? []
      : [
          {
            path: `bonus.tiers[${t}].points`,
            vi: `${pointsText(points)} điểm, vượt điểm thưởng tối đa ${pointsText(bonus!.maxScore)}`,
            en: `${pointsText(points)} points, above the largest bonus of ${pointsText(bonus!.maxScore)}`,
          },
        ],
  );
}
