/** Idempotency-Key: the same request sent again gives the same answer and does nothing. */
import { createHash } from 'node:crypto';

import {
  claimOutput,
  findKeptOutput,
  keepOutput,
  type Command,
  type Json,
  type Ledger,
  type Result,
  type Work,
} from '@taizhang/ledger';

import { granted } from '../problems/granted.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { Request } from './app-types.ts';
import { sessionOf } from './authenticate.ts';

const LONGEST_KEY = 200;
const KEY = /^[\x21-\x7e]+$/u; // visible ASCII

export interface Done<Output> {
  readonly value: Output;
  /** True where an earlier request with the same key did it. */
  readonly replayed: boolean;
}

/**
 * Runs a command in the caller's name; with the header Idempotency-Key, once: what it gave is kept in the same
 * transaction, so neither a lost connection nor another server makes it happen twice. A refused command keeps nothing.
 * The output must be JSON. Refuses SV-1010, SV-1011, and what the command refuses.
 */
export async function runOnce<Input, Output extends Json | object>(
  ledger: Ledger,
  request: Request,
  command: Command<Input, Output>,
  input: Input,
): Promise<Done<Output>> {
  const key = keyOf(request);
  if (key === null)
    return { value: granted(await ledger.run(sessionOf(request), command, input)), replayed: false };
  const fingerprint = fingerprintOf(request);
  const once = async (work: Work): Promise<Result<Done<Output>>> => {
    if (!(await claimOutput(work, key, fingerprint))) {
      const kept = await findKeptOutput(work, key);
      if (kept?.fingerprint !== fingerprint) throw new ProblemError('SV-1011');
      return { ok: true, value: { value: kept.output as Output, replayed: true } };
    }
    const result = await command(work, input);
    if (!result.ok) return result;
    await keepOutput(work, key, result.value as Json);
    return { ok: true, value: { value: result.value, replayed: false } };
  };
  return granted(await ledger.run(sessionOf(request), once, null));
}

function keyOf(request: Request): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || key.length > LONGEST_KEY || !KEY.test(key))
    throw new ProblemError('SV-1010', { max: LONGEST_KEY });
  return key;
}

/** What was asked: method, address and body. */
const fingerprintOf = (request: Request): string =>
  createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body ?? null]))
    .digest('hex');
