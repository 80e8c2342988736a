import type { Refusal, Result } from '@taizhang/ledger';

/** Refusals that say where in a part of what was sent: their pointers made ones into the whole body. */
export function refusedWithin<T>(
  result: Result<T>,
  part: string,
  ownPaths: readonly string[] = [],
): Result<T> {
  if (result.ok) return result;
  const placed = result.refusals.map((refusal): Refusal => {
    const { path } = refusal;
    return path === undefined || ownPaths.includes(path) ? refusal : { ...refusal, path: `${part}${path}` };
  });
  const [first, ...rest] = placed;
  return first === undefined ? result : { ok: false, refusals: [first, ...rest] };
}
