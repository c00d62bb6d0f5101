import { dependency } from './dependency.ts';
import { guidelines } from './guidelines.ts';
import { managerToCoach } from './managerToCoach.ts';
import { otherFrameworks } from './otherFrameworks.ts';
import { record } from './record.ts';
import type { Scenario } from './scenario.ts';
import { valuesIntentProcess } from './valuesIntentProcess.ts';
import { willLoop } from './willLoop.ts';

/** Each coaching system at work, in the order of their letters. */
export const SCENARIOS: readonly Scenario[] = [
  valuesIntentProcess,
  willLoop,
  managerToCoach,
  dependency,
  guidelines,
  otherFrameworks,
  record,
];
