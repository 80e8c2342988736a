import type { AnswerOf, BodyOf } from '../../../api/types.ts';

type Delivery = AnswerOf<'/api/v1/me/delivery'>;
export type Preference = Delivery['items'][number];
export type Endpoint = Delivery['available'][number];
export type Channel = Preference['channel'];
export type Wishes = BodyOf<'/api/v1/me/delivery/{channel}', 'put'>;

export const CHANNELS = [
  'smtp',
  'wecom',
  'dingtalk',
  'feishu',
  'webhook',
] as const satisfies readonly Channel[];

/** As the form holds them: times as "HH:mm". */
export interface PreferenceValues {
  readonly enabled: boolean;
  readonly address?: string | null;
  readonly endpoint?: string | null;
  readonly mention?: string | null;
  readonly digestAt: string;
  readonly quiet?: readonly [string, string] | null;
  readonly restDays: boolean;
}

/** What is offered to somebody who said nothing yet: at the start of the day, nothing at night. */
export function toValues(preference: Preference | undefined): PreferenceValues {
  if (preference === undefined)
    return { enabled: false, digestAt: '08:30', quiet: ['21:00', '07:30'], restDays: false };
  const { enabled, address, endpoint, mention, digestAt, quietFrom, quietTo, restDays } = preference;
  const quiet = quietFrom === null || quietTo === null ? null : ([quietFrom, quietTo] as const);
  return { enabled, address, endpoint, mention, digestAt, quiet, restDays };
}

export function toWishes(channel: Channel, values: PreferenceValues): Wishes {
  const [quietFrom, quietTo] = values.quiet ?? [null, null];
  return {
    enabled: values.enabled,
    address: channel === 'smtp' ? orNull(values.address) : null,
    endpoint: channel === 'smtp' ? null : (values.endpoint ?? null),
    mention: channel === 'smtp' ? null : orNull(values.mention),
    digestAt: values.digestAt,
    quietFrom,
    quietTo,
    restDays: values.restDays,
  };
}

const orNull = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};
