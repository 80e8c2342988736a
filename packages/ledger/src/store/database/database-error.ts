/** What a failure of the database means for whoever asked. */
import { DatabaseError } from 'pg';

import { RefusalError, refusalError } from './refusal-error.ts';

const RETRYABLE = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
]);
/** Two commands wrote the next event of one object at once: one of them starts again and sees the other's. */
const RETRYABLE_CONSTRAINTS = new Set([
  'event_chain',
  'number_sequence_pkey',
  'occurrence_org_record_key_key', // two laid out one period
]);
const GONE = new Set([
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '53300', // too_many_connections
]);
const GONE_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);
const GONE_WORDS =
  /^(?:Connection terminated|timeout expired|Client has encountered a connection error|Client was closed)/u;

export const isRetryable = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  (RETRYABLE.has(error.code ?? '') ||
    (error.code === '23505' && RETRYABLE_CONSTRAINTS.has(error.constraint ?? '')));

export function isGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (error instanceof AggregateError) return error.errors.some(isGone);
  return GONE.has(code) || GONE_SYSTEM.has(code) || code.startsWith('08') || GONE_WORDS.test(error.message);
}

/** Half a surrogate pair in a text: neither JSON of the database nor that of the log can hold it. */
const isHalfCharacter = (error: unknown): boolean =>
  error instanceof DatabaseError
    ? error.code === '22P02' && error.message.endsWith('type json')
    : error instanceof Error && error.message.startsWith('Lone surrogate');

/** The refusal that a database error amounts to; the error itself where it is a fault of ours. */
export function toRefusal(error: unknown): unknown {
  if (error instanceof RefusalError) return error;
  if (isGone(error)) return refusalError('LG-1010', { reason: (error as Error).message }, error);
  if (isHalfCharacter(error)) return refusalError('LG-1020', {}, error);
  if (!(error instanceof DatabaseError)) return error;
  switch (error.code) {
    case '53100': // disk_full
      return refusalError('LG-1012', {}, error);
    case '42501': // insufficient_privilege, and rows that row-level security does not let through
      return refusalError('LG-1101', {}, error);
    case '22P05': // untranslatable_character: \u0000 in json
    case '22021': // character_not_in_repertoire: a zero byte in text
      return refusalError('LG-1020', {}, error);
    default:
      return error;
  }
}
