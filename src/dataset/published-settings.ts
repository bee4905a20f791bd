import type { YearSettings } from '../framework/year-file.ts';

/** What `year.yaml` says to the public. */
export type PublishedSettings = Omit<YearSettings, 'accepted'> & {
  /** Warnings that stand because somebody answers for them: which and since when. */
  readonly accepted: readonly AcceptedWarning[];
};

/** Who answers for it, and why, are an official's name and free text: for the office and the leadership. */
export type AcceptedWarning = Omit<YearSettings['accepted'][number], 'by' | 'reason' | 'rawSha256'>;

/** The settings of a year without what is not for the public. */
export function publishedSettings({ accepted, ...rest }: YearSettings): PublishedSettings {
  return {
    ...rest,
    accepted: accepted.map(({ code, file, sheet, cell, date }) => ({
      code,
      file,
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
      date,
    })),
  };
}
