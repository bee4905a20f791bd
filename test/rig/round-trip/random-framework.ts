import { type Framework, FrameworkFile } from '../../../src/framework/framework.ts';
import { pointsText } from '../../../src/points/format-points.ts';
import { chance, type Draw, oneOf, shuffled, someOf, whole } from './draw.ts';

const WORDS = [
  ...['Người đứng đầu chỉ đạo', 'Kế hoạch', 'Tỷ lệ hồ sơ trực tuyến', 'Hoạt động', 'Uỷ quyền ký số'],
  ...['Nhận thức số', 'Cơ sở dữ liệu', 'dùng chung', 'được khai thác', 'Điểm tin', 'Quỹ hỗ trợ', 'năm 2022'],
  ...['hoà mạng', '- mức 1.2', 'của đơn vị', 'và truyền thông', 'Đường truyền', '"mở"', 'Tổng hợp điểm'],
];
const ROMAN = ['I', 'II', 'III'];
const LAST_PARTS = [1, 2, 3, 10, 11, 20, 22, 100];

interface TreeItem {
  readonly code: string;
  readonly maxScore: string;
}

const nameOf = (draw: Draw) => {
  const words = Array.from({ length: whole(draw, 1, 4) }, () => oneOf(draw, WORDS));
  return { vi: words.join(' '), en: `Index ${words.length}` };
};

/** Codes such as 4.2, 4.20 and 4.22.11 under one main index; in half of the cases none that is only longer by zeros. */
function componentCodes(draw: Draw, main: string, count: number): string[] {
  return shuffled(draw, LAST_PARTS)
    .slice(0, count)
    .flatMap((part) => {
      const code = `${main}.${part}`;
      return chance(draw, 20) ? someOf(draw, [`${code}.1`, `${code}.10`, `${code}.11`], 70) : [code];
    });
}

/** A maximum of up to two decimals, 0 now and then. */
function drawMax(draw: Draw): string {
  const scale = oneOf(draw, [100, 10, 1]);
  return pointsText((whole(draw, chance(draw, 5) ? 0 : 1, 30 * (100 / scale)) * scale * 1_000_000) / 100);
}

const declaredOf = (items: readonly TreeItem[]) => ({
  components: items.length,
  maxScore: pointsText(items.reduce((sum, { maxScore }) => sum + Math.round(Number(maxScore) * 1e6), 0)),
});

/** A random tree of one to three groups and one to six main indices. A main index may have no component. */
export function drawFramework(draw: Draw): Framework {
  const groupCount = whole(draw, 1, 3);
  const isArabic = chance(draw, 25);
  const isWeighted = chance(draw, 15);
  let mainNumber = 0;
  const groups = Array.from({ length: groupCount }, (_, g) => {
    const code = isArabic ? String(g + 1) : ROMAN[g]!;
    const mainCount = whole(draw, 1, Math.floor(6 / groupCount));
    const mainIndices = Array.from({ length: mainCount }, (_, m) => {
      const mainCode = isArabic ? `${code}.${m + 1}` : String(++mainNumber);
      const isFirst = g === 0 && m === 0;
      // The first has two at least: fewer codes are not the head of a matrix.
      const count = isFirst ? whole(draw, 2, 6) : whole(draw, chance(draw, 10) ? 0 : 1, 6);
      const listed = componentCodes(draw, mainCode, count);
      const codes = isFirst && listed.length < 2 ? [`${mainCode}.4`, `${mainCode}.40`] : listed;
      const components = codes.map((one) => ({ code: one, name: nameOf(draw), maxScore: drawMax(draw) }));
      const declared = declaredOf(components);
      const weight = isWeighted ? { weight: declared.maxScore } : {};
      return { code: mainCode, name: nameOf(draw), declared, ...weight, components };
    });
    const all = mainIndices.flatMap(({ components }) => components);
    return { code, name: nameOf(draw), declared: declaredOf(all), mainIndices };
  });
  const all = groups.flatMap(({ mainIndices }) => mainIndices.flatMap(({ components }) => components));
  const text = { vi: 'Kế hoạch', en: 'Plan' };
  return FrameworkFile.parse({
    year: 2023,
    name: text,
    illustrative: true,
    basis: [{ number: '1/KH', date: '2023-01-03', issuer: text, title: text }],
    period: { from: '2023-01-01', to: '2023-12-31' },
    declared: declaredOf(all),
    rollUp: isWeighted ? 'weighted' : 'sum',
    notApplicable: oneOf(draw, ['unranked', 'drop', 'full-points']),
    countedColumn: { draft: 'self', 'self-scored': 'self', appraised: 'appraised', official: 'appraised' },
    groups,
    // Stands above some of the sheets: what is read of it must not touch a score.
    facts: [{ code: 'staff', label: 'Tổng số công chức, viên chức', name: text, scale: text }],
    ...(chance(draw, 50)
      ? { bonus: { name: text, basis: text, maxScore: '30', tiers: [{ atLeast: 1, points: '10' }] } }
      : {}),
    rankedGroups: [{ code: 'chung', name: text, unitGroups: ['so'] }],
    deadlines: { registration: '2023-01-31', dossier: '2023-11-15', decision: '2023-12-20' },
    awards: [],
  });
}
