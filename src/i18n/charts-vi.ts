import { chartsFigureVi } from './charts-figure-vi.ts';
import { chartsSpreadVi } from './charts-spread-vi.ts';

export const chartsVi = {
  ...chartsFigureVi,
  ...chartsSpreadVi,
  sourceSheets: (year: string) => `bảng điểm các đơn vị năm ${year}`,
  total: 'Tổng điểm',
  pointsOf: (max: string) => `Điểm (tối đa ${max})`,
  share: 'Mức đạt so với điểm tối đa (%)',
  rank: 'Thứ hạng',
  rankText: (rank: number, tied: boolean) => `hạng ${rank}${tied ? ' (đồng hạng)' : ''}`,
  median: 'Trung vị',
  best: 'Cao nhất',
  none: 'không có số liệu',
  noneIn: (year: number) => `không có số liệu năm ${year}`,
  totalOf: (max: string) => `Tổng điểm (chỉ số tối đa ${max}, cộng điểm thưởng)`,
  unranked: 'không xếp hạng',
  newRules: 'Đổi bộ chỉ số',
  merger: 'Sắp xếp đơn vị',
  indexTitle: (unit: string, name: string, points: string) => `${unit} cao nhất ở ${name}: ${points} điểm`,
  indexTitleTied: (count: number, name: string, points: string) =>
    `${count} đơn vị cùng cao nhất ở ${name}: ${points} điểm`,
  indexSubtitle: (max: string, year: number) =>
    `Điểm các đơn vị năm ${year}, tối đa ${max}; vạch là trung vị`,
  indexSentence: (count: number, high: string, low: string, median: string) =>
    `${count} đơn vị, từ ${low} đến ${high} điểm; một nửa số đơn vị đạt từ ${median} điểm trở lên.`,
  totalTitle: (median: string) => `Một nửa số đơn vị đạt từ ${median} điểm trở lên`,
  totalSentence: (count: number, leader: string, high: string, low: string) =>
    `${count} đơn vị, từ ${low} đến ${high} điểm; cao nhất là ${leader}.`,
  totalSubtitle: (year: number) => `Tổng điểm năm ${year}, gồm điểm thưởng; vạch là trung vị`,
  profileTitle: (unit: string, above: number, all: number) =>
    `${unit} đạt từ trung vị trở lên ở ${above}/${all} chỉ số chính`,
  profileSubtitle: (year: number) => `Mức đạt so với điểm tối đa, năm ${year}`,
  profileSentence: (best: string, bestShare: string, worst: string, worstShare: string) =>
    `Cao nhất ở ${best} (${bestShare}), thấp nhất ở ${worst} (${worstShare}).`,
  historyTitle: (unit: string, first: string, last: string, year: string) =>
    `${unit}: từ ${first} đến ${last} điểm (${year})`,
  historyTitleOne: (unit: string, points: string, year: number) => `${unit}: ${points} điểm năm ${year}`,
  historySubtitle: 'Tổng điểm từng năm so với trung vị các đơn vị',
  historySentence: (list: string) => `Tổng điểm: ${list}.`,
  linesTitle: (unit: string, gain: string, from: number, to: number) =>
    `${unit} tăng nhiều nhất, ${gain} điểm từ ${from} đến ${to}`,
  linesTitlePlain: 'Tổng điểm các đơn vị qua các năm',
  linesSubtitle: 'Tổng điểm gồm điểm thưởng; đường đậm là ba đơn vị dẫn đầu năm gần nhất và trung vị',
  linesSentence: (count: number, years: string, breaks: string) =>
    `${count} đơn vị qua các năm ${years}. ${breaks}`,
  breaksSentence: (years: string) =>
    `Chuỗi ngắt trước năm ${years} vì bộ chỉ số hoặc tổ chức đơn vị thay đổi.`,
  bumpTitle: (unit: string, years: number) => `${unit} xếp hạng nhất ${years} năm, kể cả đồng hạng`,
  bumpTitlePlain: 'Thứ hạng các đơn vị qua các năm',
  bumpSubtitle: 'Hạng 1 ở trên cùng; đường ngắt khi đơn vị được sắp xếp lại',
  bumpSentence: (list: string) => `Hạng nhất từng năm: ${list}.`,
  roundsTitle: (unit: string, points: string, day: string) =>
    `${unit} dẫn đầu đợt ${day} với ${points} điểm tự chấm`,
  roundsSubtitle: (year: number) => `Điểm tự chấm cộng dồn năm ${year}, chưa kể điểm thưởng`,
  roundsSentence: (first: string, last: string) =>
    `Trung vị tăng từ ${first} ở đợt đầu lên ${last} ở cuối năm.`,
  unitsTitle: 'Đơn vị',
  yearsTitle: 'Năm',
  roundsAxis: 'Đợt chấm',
  indicesTitle: 'Chỉ số chính',
};
