import { describe, expect, it } from 'vitest';
import { heatStep } from '../../src/dataset/league-heat.ts';
import { exactPoints as parsePoints } from '../../src/points/parse-points.ts';

describe('heatStep', () => {
  it.each`
    points         | maximum | step | because
    ${'0'}         | ${'50'} | ${1} | ${'zero is a score like any other'}
    ${'29.999999'} | ${'50'} | ${1} | ${'just below 60 %'}
    ${'30'}        | ${'50'} | ${2} | ${'a limit belongs to the step above'}
    ${'35'}        | ${'50'} | ${3} | ${'70 %'}
    ${'40'}        | ${'50'} | ${4} | ${'80 %'}
    ${'44.99'}     | ${'50'} | ${4} | ${'89.98 % prints as 90.0 %, and is still below'}
    ${'45'}        | ${'50'} | ${5} | ${'90 %'}
    ${'50'}        | ${'50'} | ${5} | ${'the maximum'}
    ${'0.7'}       | ${'1'}  | ${3} | ${'0.7 has no exact float, and is 70 % all the same'}
  `('$points of $maximum is step $step: $because', ({ points, maximum, step }) => {
    expect(heatStep(parsePoints(points), parsePoints(maximum))).toBe(step);
  });
});
