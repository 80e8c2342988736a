/** Compiles texts in a process of its own and prints what it cost: child.ts plan BYTES RUNS | hostile NAME CHARACTERS */
import { compile } from '@taizhang/compiler';
import { timeWarm, type Timing } from '../median.ts';
import { HOSTILE } from './hostile-texts.ts';
import { planText, textSource } from './plan-text.ts';

export interface LargeFigures extends Timing {
  readonly inputBytes: number;
  /** Peak resident memory of the whole process. */
  readonly peakBytes: number;
}

export interface HostileFigures {
  readonly small: Timing;
  readonly large: Timing;
  readonly largeBytes: number;
}

const HOSTILE_RUNS = { runs: 5, warmUps: 3 };

const [, , kind, first = '', second = ''] = process.argv;
console.log(
  JSON.stringify(kind === 'hostile' ? hostile(first, Number(second)) : large(Number(first), Number(second))),
);

function large(bytes: number, runs: number): LargeFigures {
  const warmUp = planText(textSource(), 300_000);
  for (let run = 0; run < 3; run++) compile(warmUp);
  const text = planText(textSource(), bytes);
  const timing = timeWarm(() => compile(text), { runs, warmUps: 0 });
  return { ...timing, inputBytes: Buffer.byteLength(text), peakBytes: process.resourceUsage().maxRSS * 1024 };
}

/** The same text at a quarter of the size and at full size. */
function hostile(name: string, characters: number): HostileFigures {
  const make = HOSTILE[name];
  if (!make) throw new Error(`no hostile text is called ${name}`);
  const [small, large] = [make(characters / 4), make(characters)];
  return {
    small: timeWarm(() => compile(small), HOSTILE_RUNS),
    large: timeWarm(() => compile(large), HOSTILE_RUNS),
    largeBytes: Buffer.byteLength(large),
  };
}
