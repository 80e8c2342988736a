import {
  done,
  findChannelEndpoint,
  listChannelEndpoints,
  ownDeliveryPreferences,
  saveDeliveryPreference,
  systemSession,
  type DeliveryPreference,
  type Result,
  type Work,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { callerOf, sessionOf } from '../../app/authenticate.ts';
import { nullable, oneOf } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { ProblemError } from '../../problems/problem-error.ts';

const TAGS = ['me'];
const CHANNELS = ['smtp', 'wecom', 'dingtalk', 'feishu', 'webhook'] as const;
const Channel = oneOf(...CHANNELS);
const Time = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', description: 'HH:MM, local time' });
const Wishes = {
  enabled: Type.Boolean(),
  address: nullable(Type.String({ format: 'email', maxLength: 254 })),
  endpoint: nullable(Id),
  mention: nullable(Type.String({ minLength: 1, maxLength: 64, pattern: '^[\\w@.-]+$' })),
  digestAt: Time,
  quietFrom: nullable(Time),
  quietTo: nullable(Time),
  restDays: Type.Boolean(),
};
/** The organisation's bots and webhooks that may be chosen as `endpoint`. */
const Available = Type.Object({ id: Id, kind: Channel, name: Type.String() });
const Preference = Type.Object({ channel: Channel, ...Wishes });

/** How the signed-in person is told outside the program: by which channels, when, and when not. */
export const deliveryRoutes: Routes = (app, { ledger }) => {
  app.get(
    '/me/delivery',
    {
      config: { access: 'signed-in' },
      schema: {
        tags: TAGS,
        summary: 'How I am told',
        response: answers({
          200: Type.Object({ items: Type.Array(Preference), available: Type.Array(Available) }),
        }),
      },
    },
    async (request) => {
      const endpoints = granted(
        await ledger.read(systemSession(callerOf(request).org), listChannelEndpoints),
      );
      return {
        items: granted(await ledger.read(sessionOf(request), ownDeliveryPreferences)).map(present),
        available: endpoints.flatMap(({ id, kind, name, enabled }) => (enabled ? [{ id, kind, name }] : [])),
      };
    },
  );

  app.put(
    '/me/delivery/:channel',
    {
      config: { access: 'signed-in' },
      schema: {
        tags: TAGS,
        summary: 'Say how and when a channel tells me: one message a day, outside my quiet hours',
        params: Type.Object({ channel: Channel }),
        body: Type.Object(Wishes, { additionalProperties: false }),
        response: answers({ 200: Preference }),
      },
    },
    async (request) => {
      const { org, person } = callerOf(request);
      const wished: DeliveryPreference = { ...request.body, ...request.params, person };
      const missing = misfit(wished);
      if (missing !== null) {
        const part = { code: 'SV-1017', data: { rule: 'required' }, pointer: missing } as const;
        throw new ProblemError('SV-1003', {}, [part]);
      }
      const { channel, endpoint } = wished;
      if (channel !== 'smtp' && endpoint !== null) {
        const found = granted(
          await ledger.read(systemSession(org), (reading) => findChannelEndpoint(reading, endpoint)),
        );
        if (found?.kind !== channel || !found.enabled)
          throw new ProblemError('SV-1002', { what: { zh: '这个群机器人或 Webhook', en: 'bot or webhook' } });
      }
      return present(granted(await ledger.run(sessionOf(request), save, wished)));
    },
  );
};

/** What does not fit together, as the pointer of the value that is missing; null where all is well. */
function misfit({ quietFrom, quietTo, channel, address, endpoint }: DeliveryPreference): string | null {
  if ((quietFrom === null) !== (quietTo === null)) return quietFrom === null ? '/quietFrom' : '/quietTo';
  if (channel === 'smtp') return address === null ? '/address' : null;
  return endpoint === null ? '/endpoint' : null;
}

async function save(work: Work, preference: DeliveryPreference): Promise<Result<DeliveryPreference>> {
  await saveDeliveryPreference(work, preference);
  return done(preference);
}

const present = ({ person: _person, ...preference }: DeliveryPreference) => preference;
