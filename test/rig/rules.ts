import { sha256 } from '../../scripts/data/read-files.ts';
import { componentsOf } from '../../src/framework/flatten.ts';
import { RULES_DIGITS, rulesText } from '../../src/framework/form-stamp.ts';
import { type Framework, FrameworkFile } from '../../src/framework/framework.ts';
import { readSettings } from '../../src/framework/read-settings.ts';
import { ComponentNames } from '../../src/scores/row-names.ts';
import type { ScoreContext } from '../../src/scores/unit-sheet.ts';
import { type UnitRegistry, UnitRegistryFile } from '../../src/units/unit-registry.ts';

/** A framework with two groups, three main indices and five components; 60 points. 3.1 and 3.10 are different codes. */
export const FRAMEWORK_YAML = `year: 2023
name: { vi: "Bộ chỉ số thử", en: "Test criteria" }
illustrative: true
basis:
  - { number: "1/KH", date: "2023-01-03", issuer: { vi: "Tỉnh", en: "Province" }, title: { vi: "Kế hoạch", en: "Plan" } }
period: { from: "2023-01-01", to: "2023-12-31" }
declared: { components: 5, maxScore: "60" }
rollUp: sum
notApplicable: unranked
countedColumn: { draft: self, self-scored: self, appraised: appraised, official: appraised }
groups:
  - code: "I"
    name: { vi: "Nhóm nền tảng", en: "Foundation" }
    declared: { components: 3, maxScore: "42.5" }
    mainIndices:
      - code: "1"
        name: { vi: "Nhận thức số", en: "Digital awareness" }
        declared: { components: 2, maxScore: "22.5" }
        components:
          - { code: "1.1", maxScore: "10", name: { vi: "Chỉ đạo", en: "Leadership" } }
          - { code: "1.2", maxScore: "12.5", name: { vi: "Tuyên truyền", en: "Awareness-raising" } }
      - code: "2"
        name: { vi: "Thể chế số", en: "Digital institutions" }
        declared: { components: 1, maxScore: "20" }
        components:
          - { code: "2.1", maxScore: "20", name: { vi: "Kế hoạch năm", en: "Annual plan" } }
  - code: "II"
    name: { vi: "Nhóm hoạt động", en: "Activity" }
    declared: { components: 2, maxScore: "17.5" }
    mainIndices:
      - code: "3"
        name: { vi: "Hoạt động", en: "Activities" }
        declared: { components: 2, maxScore: "17.5" }
        components:
          - { code: "3.1", maxScore: "7.5", name: { vi: "Dịch vụ công", en: "Public services" } }
          - { code: "3.10", maxScore: "10", name: { vi: "Hồ sơ công việc", en: "Work files" } }
bonus:
  name: { vi: "Điểm thưởng", en: "Bonus" }
  basis: { vi: "Kế hoạch", en: "Plan" }
  maxScore: "30"
  tiers:
    - { atLeast: 1, points: "10" }
    - { atLeast: 2, points: "30" }
rankedGroups:
  - { code: chung, name: { vi: "Chung", en: "Overall" }, unitGroups: [so, ban] }
deadlines: { registration: "2023-01-31", dossier: "2023-11-15", decision: "2023-12-20" }
awards:
  - id: tap-the
    recipient: unit
    number: 1
    name: { vi: "Tập thể dẫn đầu", en: "Leading unit" }
    form: { vi: "Bằng khen", en: "Certificate" }
    basis: { vi: "Kế hoạch", en: "Plan" }
    conditions:
      - { kind: ranked, basis: { vi: "Kế hoạch", en: "Plan" } }
      - { kind: registered, by: "2023-01-31", basis: { vi: "Kế hoạch", en: "Plan" } }
      - kind: dossier-complete
        basis: { vi: "Kế hoạch", en: "Plan" }
        documents:
          - { id: to-trinh, name: { vi: "Tờ trình", en: "Proposal" } }
          - { id: bang-diem, name: { vi: "Bảng điểm tự chấm", en: "Self-scored sheet" } }
      - { kind: dossier-signed, basis: { vi: "Kế hoạch", en: "Plan" } }
      - { kind: dossier-on-time, by: "2023-11-15", basis: { vi: "Kế hoạch", en: "Plan" } }
`;

/** Two facts to put under those rules. */
export const FACTS_YAML = `facts:
  - { code: staff, label: "Tổng số công chức, viên chức", name: { vi: "Công chức, viên chức", en: "Staff" }, scale: { vi: "người", en: "people" } }
  - { code: computers, label: "Số máy tính", name: { vi: "Máy tính", en: "Computers" }, scale: { vi: "máy", en: "computers" } }
`;

/** Three units that take part, and one that was merged away before the dossiers were due. */
export const UNITS_YAML = `groups:
  - { code: so, name: { vi: "Sở", en: "Departments" } }
  - { code: ban, name: { vi: "Ban", en: "Boards" } }
units:
  - { id: so-a, group: so, names: [{ from: "2020-01-01", vi: "Sở An", en: "Department A" }] }
  - { id: so-b, group: so, names: [{ from: "2020-01-01", vi: "Sở Bình", en: "Department B" }] }
  - { id: ban-c, group: ban, names: [{ from: "2020-01-01", vi: "Ban Cần", en: "Board C" }] }
  - { id: so-cu, group: so, names: [{ from: "2020-01-01", vi: "Sở Cũ", en: "Former Department" }], validTo: "2023-02-28" }
events:
  - { date: "2023-03-01", kind: merge, from: [so-cu], into: [so-b], basis: { vi: "Nghị quyết", en: "Resolution" } }
`;

/** The framework that a text holds. @throws where the text is not a valid framework: a mistake in the test */
export function frameworkOf(text: string = FRAMEWORK_YAML): Framework {
  const read = readSettings(text, FrameworkFile);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.settings;
}

/** The registry that a text holds. @throws where the text is not a valid registry: a mistake in the test */
export function registryOf(text: string = UNITS_YAML): UnitRegistry {
  const read = readSettings(text, UnitRegistryFile);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.settings;
}

/** What the rules need to know in an official year of this framework. */
export function contextOf(framework: Framework, change: Partial<ScoreContext> = {}): ScoreContext {
  return {
    year: framework.year,
    status: 'official',
    framework,
    components: componentsOf(framework),
    names: new ComponentNames(componentsOf(framework)),
    rules: sha256(rulesText(framework)).slice(0, RULES_DIGITS),
    counted: 'appraised',
    isRound: false,
    ...change,
  };
}
