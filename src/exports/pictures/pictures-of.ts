import { type Address, addresses } from '../../dataset/addresses.ts';
import { byRank } from '../../dataset/by-rank.ts';
import type { Site, SiteSettings, UnitYear, YearDataset } from '../../dataset/site.ts';
import { mainsOf } from '../../dataset/tree.ts';
import { formatMaximum } from '../../i18n/format.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { formatPoints } from '../../points/format-points.ts';
import type { PictureContent } from './picture-content.ts';

/** Units above which only the home page and the years get pictures: a nation's would take an hour and a gigabyte. */
export const MOST_UNIT_PICTURES = 500;
/** Units that a year's picture names. */
const LEADING = 5;

export interface Picture {
  readonly address: Address;
  readonly content: PictureContent;
}

/** Whether each unit has a picture of its own. */
const hasUnitPictures = ({ units }: Pick<Site, 'units'>): boolean => units.length <= MOST_UNIT_PICTURES;

/** Name of the picture beside links to a unit's pages: its own, or the year's where there are too many units. */
export const unitPicture = (site: Pick<Site, 'units'>, id: string, year: number): string =>
  hasUnitPictures(site) ? id : String(year);

/** The pictures of a publication in both languages: the home page's, every year's and every unit's in its last year. */
export function picturesOf(site: Site): Picture[] {
  const { publisher, years } = site;
  const newest = years.at(-1);
  return LANGS.flatMap((lang) => {
    const units = hasUnitPictures(site)
      ? lastYears(years).map(([dataset, unit]) => ({
          name: unit.id,
          content: ofUnit(lang, publisher, dataset, unit),
        }))
      : [];
    const yearly = years.map((dataset) => ({
      name: String(dataset.year),
      content: ofYear(lang, publisher, dataset),
    }));
    const home = newest === undefined ? ofNothing(lang, publisher) : ofYear(lang, publisher, newest);
    // By name: a unit may be called "home" or "2025", and then the page of more readers has the picture.
    const named = new Map(
      [...units, ...yearly, { name: 'home', content: home }].map((one) => [one.name, one]),
    );
    return [...named.values()].map(({ name, content }) => ({
      address: addresses.picture(lang, name),
      content,
    }));
  });
}

/** Every unit with the last published year that it took part in. */
function lastYears(years: readonly YearDataset[]): Array<readonly [YearDataset, UnitYear]> {
  const last = new Map<string, readonly [YearDataset, UnitYear]>();
  for (const dataset of years) for (const unit of dataset.units) last.set(unit.id, [dataset, unit]);
  return [...last.values()];
}

const brandOf = ({ name, owner }: SiteSettings, lang: Lang) =>
  [name[lang], owner[lang]].filter((part) => part !== '').join(' · ');

function frameOf(lang: Lang, publisher: SiteSettings, { year, settings }: YearDataset) {
  const { exports: words, status, site } = messagesOf(lang);
  return {
    brand: brandOf(publisher, lang),
    kicker: `${words.picture.heading(year)} · ${status[settings.status]}`,
    notice: settings.sample ? site.sample : '',
  };
}

/** A year: who leads its first ranking list, and the units behind. */
function ofYear(lang: Lang, publisher: SiteSettings, dataset: YearDataset): PictureContent {
  const { picture: words } = messagesOf(lang).exports;
  const frame = frameOf(lang, publisher, dataset);
  const lists = dataset.framework.rankedGroups.map(({ code, name }) => ({
    name: name[lang],
    ranked: rankedIn(dataset, code),
  }));
  const list = lists.find(({ ranked }) => ranked.length > 0);
  const leader = list?.ranked[0];
  if (list === undefined || leader === undefined)
    return { ...frame, headline: words.nobody, finding: '', barsTitle: '', bars: [] };
  const total = formatPoints(lang, leader.total);
  const others = list.ranked.filter(({ rank }) => rank === 1).length - 1;
  return {
    ...frame,
    kicker: lists.length > 1 ? `${frame.kicker} · ${list.name}` : frame.kicker,
    headline: leader.name[lang],
    finding: others === 0 ? words.lead(total) : words.leadTied(others, total),
    barsTitle: words.top,
    bars: list.ranked.slice(0, LEADING).map((unit) => ({
      label: `${unit.rank}. ${unit.name[lang]}`,
      figure: formatPoints(lang, unit.total),
      part: leader.total > 0 ? unit.total / leader.total : 0,
      strong: unit.rank === 1,
    })),
  };
}

function ofUnit(lang: Lang, publisher: SiteSettings, dataset: YearDataset, unit: UnitYear): PictureContent {
  const { picture: words } = messagesOf(lang).exports;
  const of = unit.rankedGroup === null ? 0 : rankedIn(dataset, unit.rankedGroup).length;
  const rank = unit.rank === null ? words.unranked : words.rank(unit.rank, of);
  return {
    ...frameOf(lang, publisher, dataset),
    headline: unit.name[lang],
    finding: [rank, ...(unit.tied ? [words.tied] : []), words.total(formatPoints(lang, unit.total))].join(
      ' · ',
    ),
    barsTitle: words.mains,
    bars: mainsOf(dataset).flatMap(({ m, code, name, maxScore }) => {
      const main = unit.mains[m];
      // A main index that is worth nothing, or does not apply, has no bar: an empty one would say zero.
      if (main === undefined || !main.applies || maxScore === 0) return [];
      return {
        label: `${code}. ${name[lang]}`,
        figure: words.of(formatPoints(lang, main.points), formatMaximum(lang, maxScore)),
        part: main.points / maxScore,
        strong: true,
      };
    }),
  };
}

function ofNothing(lang: Lang, publisher: SiteSettings): PictureContent {
  const headline = publisher.name[lang];
  return {
    brand: publisher.owner[lang],
    kicker: '',
    headline,
    finding: '',
    barsTitle: '',
    bars: [],
    notice: '',
  };
}

const rankedIn = ({ units }: YearDataset, group: string): UnitYear[] =>
  byRank(units).filter(({ rank, rankedGroup }) => rank !== null && rankedGroup === group);
