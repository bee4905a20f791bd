/** The three score columns of a sheet: điểm tự chấm, điểm thẩm định, điểm kết luận. */
export const SCORE_COLUMNS = ['self', 'appraised', 'final'] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];
