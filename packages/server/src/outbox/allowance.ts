/** How many messages may be tried now, by what receivers allow. Pure. */
import type { Instant, LaneState } from '@taizhang/ledger';

import type { ChannelKind } from '../channels/channel.ts';

/** At most `max` in any stretch of `windowMs`. */
export interface LaneLimit {
  readonly max: number;
  readonly windowMs: number;
}

const MINUTE_MS = 60_000;

/** Of one bot: WeCom's page says 20 a minute, so does DingTalk's; Feishu says 100 a minute and 5 a second. */
export const LANE_LIMITS: Readonly<Record<ChannelKind, readonly LaneLimit[]>> = {
  wecom: [{ max: 20, windowMs: MINUTE_MS }],
  dingtalk: [{ max: 20, windowMs: MINUTE_MS }],
  feishu: [
    { max: 100, windowMs: MINUTE_MS },
    { max: 5, windowMs: 1000 },
  ],
  // Ours, for the sake of the receiver: nobody publishes one.
  webhook: [{ max: 300, windowMs: MINUTE_MS }],
  smtp: [{ max: 120, windowMs: MINUTE_MS }],
};

/** The longest window: how far back tries are looked at. */
export const LONGEST_WINDOW_MS = MINUTE_MS;

export function allowance(
  { pausedUntil, tried }: Pick<LaneState, 'pausedUntil' | 'tried'>,
  limits: readonly LaneLimit[],
  now: Instant,
): number {
  if (pausedUntil !== null && pausedUntil > now) return 0;
  const at = Date.parse(now);
  const left = limits.map(({ max, windowMs }) => {
    const recent = tried.filter((moment) => Date.parse(moment) > at - windowMs).length;
    return Math.max(max - recent, 0);
  });
  return Math.min(...left);
}
