import { expect, test } from 'vitest';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** A terminal whose clock stands where it is put. */
function terminalAt(clock: { ms: number }, isTerminal = true): { terminal: Terminal; written: string[] } {
  const written: string[] = [];
  const sink = {
    isTerminal,
    write: (text: string | Uint8Array) => {
      written.push(String(text));
      return Promise.resolve();
    },
  };
  const terminal: Terminal = {
    out: sink,
    err: sink,
    readStdin: () => Promise.resolve(new Uint8Array()),
    language: 'en',
    width: 80,
    colour: false,
    debug: false,
    now: () => clock.ms,
  };
  return { terminal, written };
}

test('says nothing for a second, then shows how far it is', async () => {
  const clock = { ms: 0 };
  const { terminal, written } = terminalAt(clock);
  const progress = new Progress(terminal, 200);
  clock.ms = 900;
  await progress.show(50, 'plan.txt');
  expect(written).toEqual([]);
  clock.ms = 1100;
  await progress.show(100, 'plan.txt');
  expect(written.join('')).toContain('████████████░░░░░░░░░░░░  50%  plan.txt');
  clock.ms = 1150;
  await progress.show(110, 'plan.txt');
  expect(written).toHaveLength(1);
  await progress.clear();
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('never writes where nobody looks', async () => {
  const clock = { ms: 0 };
  const { terminal, written } = terminalAt(clock, false);
  const progress = new Progress(terminal, 200);
  clock.ms = 5000;
  await progress.show(100, 'plan.txt');
  await progress.clear();
  expect(written).toEqual([]);
});
