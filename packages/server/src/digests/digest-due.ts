/** When a person's digest of the day goes out. Pure; times are `HH:MM` in the organisation's time zone, and compare as text. */
import type { DeliveryPreference } from '@taizhang/ledger';

export type Wishes = Pick<DeliveryPreference, 'digestAt' | 'quietFrom' | 'quietTo' | 'restDays'>;

export interface LocalMoment {
  readonly time: string;
  readonly restDay: boolean;
}

/** Whether it may go out now; one that is late (the server stood still) goes out later on the same day. */
export function digestDue(wishes: Wishes, { time, restDay }: LocalMoment): boolean {
  if (restDay && !wishes.restDays) return false;
  return time >= sendTime(wishes) && !isQuiet(wishes, time);
}

/** Where the wished time falls into the quiet hours, their end. */
export function sendTime(wishes: Wishes): string {
  const { digestAt, quietTo } = wishes;
  return quietTo !== null && isQuiet(wishes, digestAt) ? quietTo : digestAt;
}

/** From is quiet, to is not; 22:00–07:00 goes over midnight; the same time twice is never quiet. */
export function isQuiet({ quietFrom, quietTo }: Wishes, time: string): boolean {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return false;
  return quietFrom < quietTo ? time >= quietFrom && time < quietTo : time >= quietFrom || time < quietTo;
}
