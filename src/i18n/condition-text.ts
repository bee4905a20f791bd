import type { ConditionRule } from '../framework/award-rules.ts';
import { formatDay, formatMoment, formatShare } from './format.ts';
import type { Lang } from './lang.ts';
import { messagesOf } from './messages-of.ts';

/** What a condition asks for, with its limit: "Gửi hồ sơ đúng hạn: đến hết ngày 15/11/2023". */
export function conditionText(
  lang: Lang,
  condition: ConditionRule,
  mainName: (code: string) => string,
): string {
  const { awards, rules } = messagesOf(lang);
  const name = awards.condition[condition.kind];
  const limit = limitOf();
  return limit === '' ? name : `${name}: ${limit}`;

  function limitOf(): string {
    switch (condition.kind) {
      case 'registered':
        return rules.until(formatDay(lang, condition.by));
      case 'dossier-on-time':
        return condition.by.includes('T')
          ? rules.untilMinute(formatMoment(lang, condition.by))
          : rules.until(formatDay(lang, condition.by));
      case 'dossier-complete':
        return condition.documents.map((document) => document.name[lang]).join(', ');
      case 'council-minutes':
        return condition.document[lang];
      case 'minimum-value': {
        const { of, atLeast, band } = condition;
        const limit = rules.atLeast(formatShare(lang, atLeast), of === undefined ? '' : mainName(of));
        return band === undefined ? limit : `${limit} (${band[lang]})`;
      }
      case 'council-votes':
        return condition.share === undefined
          ? rules.votes(condition.count ?? 0)
          : rules.votesShare(`${condition.share.numerator}/${condition.share.denominator}`);
      default:
        return '';
    }
  }
}
