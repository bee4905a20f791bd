import type { Contradiction } from '../text/contradiction.ts';
import type { AwardRule, ConditionRule } from './award-rules.ts';

import { mainIndicesOf, maxOfMain } from './flatten.ts';
import type { Framework } from './framework.ts';

/** What the rules of the awards say against the rest of the rules, or against each other. */
export function awardFaults(framework: Framework): Contradiction[] {
  const ids = framework.awards.map(({ id }) => id);
  return framework.awards.flatMap((award, a) => {
    const path = `awards[${a}]`;
    return [
      ...(ids.indexOf(award.id) === a ? [] : [twice(`${path}.id`, award.id)]),
      ...listFaults(framework, award, path),
      ...(isCode(award.rankedBy) ? mainFaults(framework, award.rankedBy, `${path}.rankedBy`) : []),
      ...award.conditions.flatMap((condition, c) =>
        conditionFaults(framework, condition, `${path}.conditions[${c}]`),
      ),
    ];
  });
}

const isCode = (text: string): boolean => text !== 'total' && text !== 'points';

const twice = (path: string, id: string): Contradiction => ({
  path,
  vi: `mã danh hiệu ${id} dùng hai lần`,
  en: `the award id ${id} is used twice`,
});

function listFaults({ rankedGroups }: Framework, { rankedGroup }: AwardRule, path: string): Contradiction[] {
  if (rankedGroup === undefined || rankedGroups.some(({ code }) => code === rankedGroup)) return [];
  return [
    {
      path: `${path}.rankedGroup`,
      vi: `không có bảng xếp hạng ${rankedGroup} trong rankedGroups`,
      en: `rankedGroups has no ${rankedGroup}`,
    },
  ];
}

/** A main index that is worth nothing has no value to compare by. */
function mainFaults(framework: Framework, code: string, path: string): Contradiction[] {
  const main = mainIndicesOf(framework).find((one) => one.code === code);
  if (main === undefined)
    return [{ path, vi: `không có chỉ số chính ${code}`, en: `there is no main index ${code}` }];
  if (maxOfMain(main) > 0) return [];
  return [{ path, vi: `chỉ số chính ${code} có 0 điểm`, en: `main index ${code} is worth 0 points` }];
}

function conditionFaults(framework: Framework, condition: ConditionRule, path: string): Contradiction[] {
  const { deadlines } = framework;
  switch (condition.kind) {
    case 'registered':
      return dayFaults(condition.by, deadlines.registration, path);
    case 'dossier-on-time':
      return dayFaults(condition.by.slice(0, 10), deadlines.dossier, path);
    case 'minimum-value':
      return condition.of === undefined ? [] : mainFaults(framework, condition.of, `${path}.of`);
    default:
      return [];
  }
}

/** The deadlines that the pages print and those that the awards are judged by are the same days. */
function dayFaults(by: string, printed: string, path: string): Contradiction[] {
  if (by === printed) return [];
  return [
    {
      path: `${path}.by`,
      vi: `${by} khác với deadlines (${printed})`,
      en: `${by} differs from deadlines (${printed})`,
    },
  ];
}
