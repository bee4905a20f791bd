import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/i18n/finding-text.ts';
import { CLEAN_FOLDER, formSheets } from '../rig/fixture-folder.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const INDIVIDUAL = `  - id: ca-nhan
    recipient: individual
    number: 1
    name: { vi: "Cá nhân tiêu biểu", en: "Outstanding individual" }
    form: { vi: "Bằng khen", en: "Certificate" }
    basis: { vi: "Kế hoạch", en: "Plan" }
    conditions: []
`;

/** What an open tie says in a year with these nominees for the award of an individual. */
function tieAmong(nominees: Array<[name: string, unit: string, votes: number]>) {
  const { findings, dataset } = computeChanged({
    framework: CLEAN_FOLDER.framework! + INDIVIDUAL,
    awards: { ...CLEAN_FOLDER.awards!, nominees },
  });
  const ties = findings.filter(({ code }) => code === 'award-tie-open');
  return { ties, findings, outcome: dataset?.awards[1]?.outcome };
}

describe('a tie among individuals', () => {
  const { ties, outcome } = tieAmong([
    ['Trần Thị Kín', 'so-a', 7],
    ['Lê Văn Kín', 'so-b', 7],
    ['Phạm Kín', 'ban-c', 6],
  ]);

  it('is said in votes: the totals of their units decide nothing', () => {
    expect(ties.map(({ facts }) => facts)).toMatchObject([{ tie: { by: 'votes', votes: 7 } }]);
    expect(findingText('vi', ties[0]!).message).toBe(
      'Cá nhân tiêu biểu: 2 cá nhân của Sở An, Sở Bình bằng nhau (7 phiếu đồng ý) ở ngưỡng khen thưởng, chưa có quyết định lựa chọn kèm căn cứ.',
    );
    expect(findingText('en', ties[0]!).message).toBe(
      'Outstanding individual: 2 individuals of Department A, Department B are equal (7 votes) at the cut, and no decision with its basis is recorded.',
    );
  });

  it('never tells a name, and publishes no votes', () => {
    expect(JSON.stringify(ties)).not.toContain('Kín');
    expect(outcome).toEqual({ kind: 'tied', units: [], candidates: ['so-a', 'so-b'] });
  });

  it('names a unit once, however many of its people are equal', () => {
    const { ties: within } = tieAmong([
      ['A', 'so-a', 7],
      ['B', 'so-a', 7],
    ]);
    expect(findingText('vi', within[0]!).message).toContain('2 cá nhân của Sở An bằng nhau (7 phiếu đồng ý)');
  });
});

it('a tie among units is said in their total', () => {
  const { findings } = computeChanged({
    scores: { ...CLEAN_FOLDER.scores, 'so-b.xlsx': formSheets('Sở Bình') },
    awards: { ...CLEAN_FOLDER.awards!, initiatives: [], decisions: [] },
  });
  const tie = findings.find(({ code }) => code === 'award-tie-open')!;
  expect(findingText('vi', tie).message).toContain('Sở An, Sở Bình bằng nhau (45,50 điểm)');
  expect(findingText('en', tie).message).toContain('Department A, Department B are equal (45.50 points)');
});

it('a decision that names no award is a finding, and the award stays a proposal', () => {
  const [decision] = CLEAN_FOLDER.awards!.decisions;
  const { findings, dataset } = computeChanged({
    awards: { ...CLEAN_FOLDER.awards!, decisions: [['Bằng khen', ...decision!.slice(1)]] },
  });
  expect(findings.map(({ code }) => code)).toEqual(['award-decision-missing', 'award-row-unreadable']);
  expect(findingText('vi', findings[1]!)).toEqual({
    message: 'Cột "Loại" ghi "Bằng khen", không đọc được.',
    hint: 'Cần: tap-the.',
  });
  expect(dataset?.awards[0]?.outcome.kind).toBe('proposed');
});
