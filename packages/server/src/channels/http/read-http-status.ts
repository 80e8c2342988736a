import type { Delivery } from '../channel.ts';

const DAY_MS = 86_400_000;

/** What a status says of a delivery, where nothing else does. */
export function readHttpStatus(answer: {
  readonly status: number;
  readonly retryAfter: string | null;
}): Delivery {
  const { status, retryAfter } = answer;
  if (status >= 200 && status < 300) return { kind: 'sent' };
  const error = `HTTP ${status}`;
  if (status === 429 || (status === 503 && retryAfter !== null))
    return { kind: 'limited', error, retryAfterMs: secondsToMs(retryAfter) };
  // 408 and 425 ask for another try; the rest of 4xx, and redirects, will say the same again.
  const passing = status >= 500 || status === 408 || status === 425 || status === 409;
  return { kind: passing ? 'failed' : 'refused', error };
}

/** Only the form in seconds; of a date nothing is made, since clocks differ. */
function secondsToMs(retryAfter: string | null): number | null {
  return retryAfter !== null && /^\d{1,6}$/u.test(retryAfter)
    ? Math.min(Number(retryAfter) * 1000, DAY_MS)
    : null;
}
