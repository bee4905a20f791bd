import type { Goal } from './figure.ts';
import type { SizeName } from './sizes.ts';

/** What the figures of a size ought to be; what is not named has no goal at that size. */
export interface Goals {
  readonly read?: Goal;
  readonly readAgain?: Goal;
  readonly check?: Goal;
  readonly checkMemory?: Goal;
  readonly build?: Goal;
  readonly buildMemory?: Goal;
  readonly unitYear?: Goal;
  readonly rebuild?: Goal;
  readonly page?: Goal;
  readonly largestPage?: Goal;
  readonly charts?: Goal;
  readonly peer?: Goal;
}

const times = (most: number): Goal => ({ of: 'ratio', most });
const most = (value: number): Goal => ({ of: 'value', most: value });

const GOALS: Readonly<Record<SizeName, Goals>> = {
  S: { checkMemory: most(500), buildMemory: most(1500), largestPage: most(300) },
  M: {
    read: times(0.6),
    readAgain: times(0.05),
    rebuild: times(0.2),
    charts: { of: 'value', least: 3000 },
    peer: times(0.5),
  },
  L: {
    read: times(0.5),
    check: most(60),
    checkMemory: most(1000),
    build: most(300),
    buildMemory: most(1500),
    unitYear: times(1.2),
    rebuild: times(0.2),
    page: most(25),
    largestPage: most(300),
    charts: { of: 'value', least: 3000 },
  },
};

export const goalsOf = (size: SizeName): Goals => GOALS[size];
