import { describe, expect, it } from 'vitest';
import { csvText } from '../src/exports/csv.ts';
import { TABLES } from '../src/exports/tables.ts';
import { datasetOf } from './rig/published-site.ts';

type Row = Readonly<Record<string, string>>;

/** A table as somebody has it who has the public file and nothing else; RFC 4180, read without the code that wrote it. */
function tableOf(year: number, name: string): Row[] {
  const table = TABLES.find((one) => one.name === name)!;
  const text = csvText(
    table.fields.map((field) => field.name),
    table.rows(datasetOf(year)),
  );
  const lines = [...text.matchAll(/(?:"(?:[^"]|"")*"|[^\r\n"])+/g)].map(([line]) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
  const [head = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(head.map((field, i) => [field, row[i] ?? ''])));
}

/** Decimal text as whole millionths. */
function micro(text: string): bigint {
  const [whole = '0', digits = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole) * 1_000_000n + BigInt(digits.padEnd(6, '0') || '0');
  return text.startsWith('-') ? -size : size;
}

const YEARS = [2023, 2024, 2025];

describe.each(YEARS)('the public CSV files of %i alone', (year) => {
  const scores = tableOf(year, 'scores');
  const ranking = tableOf(year, 'ranking');
  const eligibility = tableOf(year, 'eligibility');
  const indices = tableOf(year, 'indices');
  const own = (rows: readonly Row[], unit: string) => rows.filter((row) => row.unit === unit);

  it('give the points of every unit, from its scores', () => {
    expect(ranking.length).toBe(datasetOf(year).units.length);
    for (const { unit, points, name } of ranking) {
      const sum = own(scores, unit!)
        .filter(({ kind }) => kind === 'scored')
        .reduce((total, { counted }) => total + micro(counted!), 0n);
      expect([name, sum]).toEqual([name, micro(points!)]);
    }
  });

  it('give every main index, from the scores whose codes begin with its own', () => {
    for (const { unit, code, level, points, value } of indices) {
      if (level !== 'main-index' || value === '') continue;
      const sum = own(scores, unit!)
        .filter((row) => row.kind === 'scored' && row.code!.startsWith(`${code}.`))
        .reduce((total, { counted }) => total + micro(counted!), 0n);
      expect([unit, code, sum]).toEqual([unit, code, micro(points!)]);
    }
  });

  it('give every total and every rank: equal totals share one, and as many ranks are left out', () => {
    for (const { points, bonus, total } of ranking)
      expect(micro(points!) + micro(bonus!)).toBe(micro(total!));
    for (const { group, total, rank, tied } of ranking) {
      if (rank === '') continue;
      const rivals = ranking.filter((row) => row.group === group && row.rank !== '');
      const better = rivals.filter((row) => micro(row.total!) > micro(total!)).length;
      const equal = rivals.filter((row) => micro(row.total!) === micro(total!)).length;
      expect([Number(rank), tied]).toEqual([better + 1, String(equal > 1)]);
    }
  });

  it('count as scored what is scored: no rank where a component is missing', () => {
    for (const { unit, rank } of ranking) {
      const kinds = own(scores, unit!).map(({ kind }) => kind);
      expect(kinds.length).toBe(33);
      if (rank !== '') expect(kinds).not.toContain('missing');
    }
  });

  it('give the award to units: all conditions met, most points, equals open until a decision chose', () => {
    for (const award of datasetOf(year).awards.filter(({ recipient }) => recipient === 'unit')) {
      const eligible = ranking.filter(({ unit }) => {
        const conditions = own(eligibility, unit!).filter((row) => row.award === award.id);
        return conditions.length > 0 && conditions.every(({ met }) => met === 'true');
      });
      const best = eligible.reduce((most, { total }) => (micro(total!) > most ? micro(total!) : most), 0n);
      const first = eligible.filter(({ total }) => micro(total!) === best).map(({ unit }) => unit);
      const { outcome } = award;
      if (outcome.kind === 'decided') {
        const [winner] = outcome.recipients;
        expect(first).toContain(winner!.unit);
        expect([...outcome.tiedWith, winner!.unit].toSorted()).toEqual(first.toSorted());
      } else {
        expect(outcome).toEqual({ kind: 'proposed', units: first });
      }
    }
  });
});

describe('what others got wrong', () => {
  it('an award is not cut through a hidden tie: 2024 names both, and the basis of the choice', () => {
    const [award] = datasetOf(2024).awards;
    const outcome = award!.outcome;
    if (outcome.kind !== 'decided') throw new Error(outcome.kind);
    expect(outcome.tiedWith).toEqual(['thanh-tra']);
    expect(outcome.recipients[0]).toMatchObject({ unit: 'so-khoa-hoc' });
    expect(outcome.recipients[0]!.basis).toMatch(/\S/);
  });

  it('years are not compared across changed maxima: 2025 has ranks against 2024, and no difference of totals', () => {
    const changes = datasetOf(2025).units.flatMap(({ change }) => (change ? [change] : []));
    expect(changes.length).toBeGreaterThan(5);
    expect(changes.filter(({ total }) => total !== null)).toEqual([]);
    expect(changes.some(({ ranks }) => ranks !== null)).toBe(true);
  });

  it('"X of 33" counts scores and nothing else', () => {
    for (const year of YEARS) {
      const rows = tableOf(year, 'scores');
      for (const { id, scored, componentCount } of datasetOf(year).units) {
        const there = rows.filter(({ unit, kind }) => unit === id && kind !== 'missing').length;
        expect([id, scored, componentCount]).toEqual([id, there, 33]);
      }
    }
  });
});
