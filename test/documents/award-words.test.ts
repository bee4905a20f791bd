import { describe, expect, it } from 'vitest';
import type { OutcomeView } from '../../src/dataset/site.ts';
import { minutesPaper } from '../../src/documents/bien-ban.ts';
import { annexPaper } from '../../src/documents/danh-sach.ts';
import { paperChoices, paperOf } from '../../src/documents/papers-of.ts';
import { proposalPaper } from '../../src/documents/to-trinh.ts';
import { changed, sourceOf, textOf, undecided } from './sources.ts';

/** Words that say that somebody has an award, or that a decision exists. */
const CLAIMS = [
  /đã (?:được )?(?:tặng|trao|khen thưởng|chọn)/i,
  /được (?:tặng|trao|khen thưởng|nhận bằng khen)/i,
  /đạt (?:danh hiệu|giải|bằng khen)/i,
  /đã có quyết định/i,
  /quyết định số \S*QĐ/i,
];
const claimsIn = (text: string) => CLAIMS.flatMap((claim) => claim.exec(text)?.[0] ?? []);

const units = ['so-y-te', 'thanh-tra'];
const open: readonly OutcomeView[] = [
  { kind: 'proposed', units },
  { kind: 'tied', units: [], candidates: units },
  { kind: 'tied', units: ['so-noi-vu'], candidates: units },
  { kind: 'not-eligible' },
  { kind: 'no-candidate' },
];

describe('no paper claims an award before its decision', () => {
  it.each(open)('$kind', (outcome) => {
    const source = undecided(outcome);
    const claims = paperChoices(source.dataset).flatMap((choice) => {
      const paper = paperOf(source, choice);
      // The recognition of an initiative is a decision too, and of another matter.
      const text = textOf(paper).replaceAll(/^.*\(số \S+ ngày .* của .*\)$/gm, '');
      return claimsIn(text).map((claim) => `${paper.id}: ${claim}`);
    });
    expect(claims).toEqual([]);
  });

  it('the words are heard: a decided year is full of them', () => {
    expect(claimsIn(textOf(proposalPaper(sourceOf(2023))))).toEqual([
      'Đã có Quyết định',
      'Quyết định số 2123/QĐ',
    ]);
  });

  it('an official year with an award that is only proposed has the decision on the results, and no other', () => {
    const source = changed(2023, {
      awards: sourceOf(2023).dataset.awards.map((award) => ({ ...award, outcome: open[0]! })),
    });
    const text = textOf(proposalPaper(source)).replace(/^Kết quả thi đua theo Quyết định số .*$/m, '');
    expect(text).toContain('Đề nghị xét, tặng');
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('what stands of an award', () => {
  const linesOf = (text: string, start: string) => text.split('\n').filter((line) => line.startsWith(start));

  it('2023, decided: the decision with number, day and issuer; the winner who consented is named', () => {
    const text = textOf(proposalPaper(sourceOf(2023)));
    expect(linesOf(text, 'Đã có')).toEqual([
      'Đã có Quyết định số 2123/QĐ-UBND ngày 18 tháng 12 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh Mẫu khen thưởng: Sở Khoa học và Công nghệ.',
      'Đã có Quyết định số 2124/QĐ-UBND ngày 18 tháng 12 năm 2023 của Ủy ban nhân dân tỉnh Mẫu khen thưởng: Nguyễn Thị Mẫu A, Sở Khoa học và Công nghệ.',
    ]);
    expect(linesOf(text, 'Các nội dung')).toEqual([
      'Các nội dung nêu tại mục II đã có quyết định; Tờ trình lưu hồ sơ./.',
    ]);
  });

  it('2024, a tie that was decided: with whom, and on what basis', () => {
    expect(linesOf(textOf(proposalPaper(sourceOf(2024))), 'Bằng nhau')).toEqual([
      'Bằng nhau ở ngưỡng với Thanh tra tỉnh. Căn cứ chọn: Hội đồng chọn theo biên bản 12/BB-HĐTĐKT khi bằng điểm.',
    ]);
  });

  it('2025, proposed: the unit with its total, the individual without a name', () => {
    const text = textOf(proposalPaper(sourceOf(2025)));
    expect(linesOf(text, 'Đề nghị xét')).toEqual([
      'Đề nghị xét, tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho: Sở Dân tộc và Tôn giáo (tổng điểm 402,82, hạng 1).',
      'Đề nghị xét, tặng Bằng khen của Ủy ban nhân dân tỉnh cho: một cá nhân của Sở Dân tộc và Tôn giáo.',
    ]);
    expect(linesOf(text, 'Kết quả chưa')).toHaveLength(1);
    expect(text).toContain('kính đề nghị xem xét, quyết định./.');
  });

  it('an open tie asks for a choice, and says how many awards are left', () => {
    const source = undecided({ kind: 'tied', units: ['so-noi-vu'], candidates: units }, { number: 2 });
    const text = textOf(proposalPaper(source));
    expect(text).toContain(
      'Các ứng viên sau bằng nhau ở ngưỡng, còn 1 suất: Sở Y tế (tổng điểm 290,71, hạng 13); Thanh tra tỉnh (tổng điểm 400,00, hạng 2). Đề nghị Hội đồng lựa chọn và ghi rõ căn cứ chọn: …………………………',
    );
    expect(annexPaper(source).blocks[0]).toMatchObject({
      rows: expect.arrayContaining([
        expect.objectContaining({
          cells: expect.arrayContaining(['Thanh tra tỉnh', 'Bằng nhau ở ngưỡng, cần lựa chọn kèm căn cứ']),
        }),
      ]),
    });
    expect(textOf(minutesPaper(source))).toContain('một cá nhân của Sở Y tế');
  });

  it('a winner who did not consent is one of the unit', () => {
    const { dataset } = sourceOf(2023);
    const awards = dataset.awards.map((award) =>
      award.outcome.kind === 'decided'
        ? {
            ...award,
            outcome: {
              ...award.outcome,
              recipients: award.outcome.recipients.map((one) => ({ ...one, person: null })),
            },
          }
        : award,
    );
    const source = changed(2023, { awards });
    for (const paper of [proposalPaper(source), annexPaper(source), minutesPaper(source)]) {
      expect(textOf(paper)).toContain('một cá nhân của Sở Khoa học và Công nghệ');
      expect(textOf(paper)).not.toContain('Nguyễn');
    }
  });

  it('who was ahead and not eligible is said with the reason', () => {
    const source = undecided({ kind: 'proposed', units: ['so-cong-thuong'] });
    const awards = source.dataset.awards.map((award) => ({
      ...award,
      entries: award.entries.map((entry) => ({ ...entry, eligible: entry.unit === 'so-cong-thuong' })),
    }));
    const text = textOf(proposalPaper(changed(2025, { awards })));
    expect(text).toContain(
      'Sở Xây dựng có kết quả cao hơn nhưng không đủ điều kiện: không đăng ký (hạn 31/01/2025).',
    );
  });
});
