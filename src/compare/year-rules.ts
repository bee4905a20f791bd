import { frameworkChanges } from '../analysis/framework-changes.ts';
import type { YearDataset } from '../dataset/site.ts';
import { mainsOf } from '../dataset/tree.ts';
import type { Framework } from '../framework/framework.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import type { YearRules } from './compared.ts';

/** What a comparison needs of a year's rules. @param years all published years: which of them have the same rules */
export function yearRules(dataset: YearDataset, years: readonly YearDataset[], lang: Lang): YearRules {
  const { status, column } = messagesOf(lang);
  const { year, framework, settings, counted, maximum, units } = dataset;
  const mains = mainsOf(dataset);
  const first = (isSame: (other: Framework) => boolean) =>
    years.findIndex((other) => isSame(other.framework));
  return {
    year,
    status: status[settings.status],
    countedColumn: counted,
    counted: column[counted].toLocaleLowerCase(lang),
    maximum,
    illustrative: framework.illustrative,
    totalRules: first((other) => frameworkChanges(other, framework).length === 0),
    bonusRules: first((other) => bonusOf(other) === bonusOf(framework)),
    rankedGroups: framework.rankedGroups.map(({ code, name }) => ({
      code,
      name: name[lang],
      ranked: units.filter(({ rankedGroup, rank }) => rankedGroup === code && rank !== null).length,
    })),
    mains: mains.map(({ code, name, maxScore, components }) => ({
      code,
      name: name[lang],
      max: maxScore,
      count: components.length,
    })),
    components: mains.flatMap((main) =>
      main.components.map(({ code, name, maxScore }) => ({
        code,
        name: name[lang],
        max: maxScore,
        main: main.code,
      })),
    ),
  };
}

const bonusOf = ({ bonus }: Framework) => JSON.stringify(bonus?.tiers ?? []);
