import { expect, it } from 'vitest';
import { computeFolder } from '../../scripts/data/compute-folder.ts';
import { leadOf } from '../../src/leadership/lead-of.ts';
import { PARTS } from '../../src/leadership/leadership-address.ts';
import { leadershipSite } from '../../src/leadership/leadership-site.ts';
import { unitNames } from '../../src/leadership/unit-names.ts';

const { site, years } = await computeFolder('data');
const internal = leadershipSite(site!, years);
const latest = internal.leadership.at(-1)!;

it('says of the sample year what each page found, in a sentence or two', () => {
  const leads = PARTS.map((part) => leadOf('vi', part, latest, unitNames('vi', internal, latest)));
  expect(leads).toEqual([
    ['Sở Dân tộc và Tôn giáo dẫn đầu với 402,82 điểm.', '2 danh hiệu chờ quyết định.'],
    [
      'Tập thể dẫn đầu thi đua chuyển đổi số: Đề nghị: Sở Dân tộc và Tôn giáo. Chưa có quyết định.',
      'Cá nhân tiêu biểu trong chuyển đổi số: Đề nghị Nguyễn Thị Mẫu A, Sở Dân tộc và Tôn giáo. Chờ quyết định.',
      '2 danh hiệu, 0 danh hiệu đã có quyết định.',
      '5 cá nhân được đề nghị, 3 người đủ điều kiện.',
    ],
    [
      '3 đơn vị chỉ thiếu đúng một điều kiện; 2 thứ hạng cách hạng trên chưa đến 2 điểm.',
      'Sát nhất: Sở Xây dựng kém Thanh tra tỉnh 0,08 điểm.',
    ],
    ['Khung đánh giá của năm chưa phân công bộ phận phụ trách (33 chỉ số).'],
    ['3/14 đơn vị còn việc phải làm hoặc đã làm trễ; 3 việc quá hạn hoặc làm trễ.'],
    [
      'Nếu bỏ điểm thưởng: 7 đơn vị đổi hạng; đơn vị đứng đầu không đổi.',
      'Bỏ từng chỉ số một: 3/33 trường hợp đổi đơn vị đứng đầu.',
    ],
    ['0 đơn vị chưa có bảng điểm, 1 đơn vị gửi hồ sơ trễ; còn 0 lỗi và 0 cảnh báo chưa xử lý.'],
  ]);
});

it('keeps what is public as it was: the site of the public is not changed by the other', () => {
  expect(internal.years).toBe(site!.years);
  expect('leadership' in site!).toBe(false);
});
