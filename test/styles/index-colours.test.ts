import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];

const read = (name: string) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
const css = read('palette');
const blockAfter = (marker: string) => css.slice(css.indexOf(marker)).split('}')[0]!;
/** Light is the ground; dark and print restate what differs. */
const light = blockAfter('@layer tokens {') + read('tokens');
const themes = {
  light: [light],
  dark: [light, blockAfter('@media screen and (prefers-color-scheme: dark)')],
  print: [light, blockAfter('@media print')],
} as const;
type Theme = keyof typeof themes;

/** Colour behind a custom property in a theme; the last statement counts. */
function hexOf(theme: Theme, name: string): string {
  const values = themes[theme].flatMap((block) =>
    [...block.matchAll(new RegExp(`--${name}: ([^;]+);`, 'g'))].map(([, value]) => value!),
  );
  const value = values.at(-1);
  if (value === undefined) throw new Error(`palette.css has no --${name}`);
  const through = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return through === undefined ? value : hexOf(theme, through);
}

const linear = (hex: string): Rgb => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** CIE L*, 0 to 100: what is left of a colour in grey print. */
const lightness = (colour: Rgb) => 116 * Math.cbrt(luminance(colour)) - 16;
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** How a colour looks without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHT: Record<string, readonly Rgb[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (colour: Rgb, rows: readonly Rgb[]): Rgb =>
  rows.map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  ) as unknown as Rgb;
/** OKLab, in which equal distances look about equally large. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
const distance = (a: Rgb, b: Rgb) => {
  const [x, y] = [oklab(a), oklab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
};
const pairs = <T>(all: readonly T[]) => all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));

describe.each(Object.keys(themes) as Theme[])('main indices, %s', (theme) => {
  const six = [1, 2, 3, 4, 5, 6].map((n) => linear(hexOf(theme, `color-index-${n}`)));

  // 0.02 is about the smallest difference that is noticed side by side.
  it.each(Object.keys(SIGHT))('are told apart with %s sight', (sight) => {
    const close = pairs(six.map((colour) => seen(colour, SIGHT[sight]!))).map(([a, b]) => distance(a, b));
    expect(Math.min(...close)).toBeGreaterThan(0.055);
  });

  it('are told apart in grey', () => {
    const close = pairs(six.map(lightness)).map(([a, b]) => Math.abs(a - b));
    expect(Math.min(...close)).toBeGreaterThan(6);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('number %i is readable on its colour', (n) => {
    const [ground, ink] = [hexOf(theme, `color-index-${n}`), hexOf(theme, `color-on-index-${n}`)];
    expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(Object.keys(themes) as Theme[])('shares in the heat table, %s', (theme) => {
  const steps = [1, 2, 3, 4, 5].map((n) => hexOf(theme, `color-heat-${n}`));

  it('go one way from light to dark, or from dark to light', () => {
    const grey = steps.map((hex) => lightness(linear(hex)));
    const sorted = [...grey].sort((a, b) => (theme === 'dark' ? a - b : b - a));
    expect(grey).toEqual(sorted);
    expect(Math.min(...pairs(grey).map(([a, b]) => Math.abs(a - b)))).toBeGreaterThan(5);
  });

  it.each([1, 2, 3, 4, 5])('step %i carries its figure', (n) => {
    expect(
      contrast(hexOf(theme, `color-heat-${n}`), hexOf(theme, `color-on-heat-${n}`)),
    ).toBeGreaterThanOrEqual(4.5);
  });
});

it('says when two colours are the same: the rig can fail', () => {
  expect(distance(linear('#14507f'), linear('#14507f'))).toBe(0);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(lightness(linear('#ffffff'))).toBeCloseTo(100, 5);
});
