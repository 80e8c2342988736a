/** A program of a bench in a process of its own, so that its time and memory are its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export interface Program {
  /** The first word of the line in which it says where it listens. */
  readonly url: string;
  /** Processor time so far, in milliseconds; NaN where there is no `/proc`. */
  readonly processorMs: () => number;
  /** Resident memory, in bytes. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

export interface SpawnOptions {
  /** Default: this very Node. */
  readonly program?: string;
  /** Where it will answer, for a program that does not say so itself: asked until it does. */
  readonly at?: string;
}

const MS_A_TICK = 10;
const PAUSE_MS = 100;
const SAID = /(?<url>http:\/\/127\.0\.0\.1:\d+)\D/u; // … at http://127.0.0.1:8420 (…)

export async function spawnProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { program = process.execPath, at }: SpawnOptions = {},
): Promise<Program> {
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const url = await new Promise<string>((settle, fail) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const found = SAID.exec(said)?.groups?.['url'];
      if (found !== undefined) settle(found);
    });
    if (at !== undefined) void answering(at).then(() => settle(new URL(at).origin));
    void ended.then(() => fail(new Error(`It ended: ${said}`)));
  });
  const of = (file: string): string => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    url,
    processorMs: () => {
      const stat = of('stat');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
    },
    memory: () => Number(/VmRSS:\s+(?<kb>\d+)/u.exec(of('status'))?.groups?.['kb']) * 1024,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answering(url: string): Promise<void> {
  while (!(await fetch(url).catch(() => null))?.ok) await wait(PAUSE_MS);
}
