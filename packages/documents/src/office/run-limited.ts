/** Runs a program and ends it, with all it started, when its time is up. */
import { spawn } from 'node:child_process';

export interface Outcome {
  /** Null when it was ended or could not be started. */
  readonly code: number | null;
  readonly timedOut: boolean;
  readonly output: string;
}

/** So much of what a program prints is kept. */
const KEPT_OUTPUT = 10_000;

export function runLimited(
  path: string,
  args: readonly string[],
  { timeoutMs, cwd }: { readonly timeoutMs: number; readonly cwd?: string },
): Promise<Outcome> {
  return new Promise((resolve) => {
    // A group of its own: soffice starts another process, which must end with it.
    const child = spawn(path, args, {
      cwd,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    let timedOut = false;
    const keep = (chunk: Buffer): void => {
      if (output.length < KEPT_OUTPUT) output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      timedOut = true;
      endGroup(child.pid);
      child.kill('SIGKILL');
    }, timeoutMs);
    const end = (code: number | null): void => {
      clearTimeout(timer);
      resolve({ code, timedOut, output });
    };
    child.on('error', () => end(null));
    child.on('close', (code) => end(code));
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
