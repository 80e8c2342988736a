import { findChannelEndpoint, systemSession } from '@taizhang/ledger';
import { Type } from 'typebox';
import { v7 } from 'uuid';

import { answers, IdParams } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { callerOf } from '../../app/authenticate.ts';
import { closed, oneOf } from '../../app/schema-parts.ts';
import { channelSettings } from '../../background/from-config.ts';
import type { ChannelKind, Message, Target } from '../../channels/channel.ts';
import { makeChannels } from '../../channels/make-channels.ts';
import { openSecrets } from '../../channels/sealed-endpoint.ts';
import { guessLimit } from '../../app/rate-limit.ts';
import { granted } from '../../problems/granted.ts';
import { ProblemError } from '../../problems/problem-error.ts';

const TAGS = ['channels'];
const ACCESS = { access: 'channel.write', byHand: true } as const;
const Outcome = Type.Object({
  kind: oneOf('sent', 'limited', 'failed', 'refused'),
  error: Type.String({ description: 'What the receiver said; empty where it was sent' }),
});
const noChannel = (): ProblemError =>
  new ProblemError('SV-1002', { what: { zh: '这个通知渠道', en: 'channel' } });

/** A message that says only that it is one, sent at once: whether a channel works is known before it is needed. */
export const channelTestRoutes: Routes = (app, { ledger, key, config, clock }) => {
  const publicUrl = config['server.publicUrl'] || `http://${config['server.host']}:${config['server.port']}`;
  const message: Message = { title: '台账：测试消息 · Taizhang: test message', link: publicUrl, items: [] };
  const send = async (kind: ChannelKind, target: Target) => {
    const channels = makeChannels(channelSettings(config));
    try {
      const channel = channels.get(kind);
      if (channel === null) throw noChannel();
      const sent = await channel.send(message, target, { id: v7(), now: clock.now() });
      return { kind: sent.kind, error: sent.kind === 'sent' ? '' : sent.error };
    } finally {
      channels.close();
    }
  };

  app.get(
    '/channels/mail',
    {
      config: { access: 'channel.write' },
      schema: {
        tags: TAGS,
        summary: 'Whether mail is set up, which the configuration of the server says',
        response: answers({
          200: Type.Object({ configured: Type.Boolean(), host: Type.String(), from: Type.String() }),
        }),
      },
    },
    () => ({
      configured: config['mail.host'] !== '',
      host: config['mail.host'],
      from: config['mail.from'],
    }),
  );

  app.post(
    '/channels/mail/test',
    {
      config: { ...ACCESS, ...guessLimit(config) },
      schema: {
        tags: TAGS,
        summary: 'Send a test message by mail',
        body: closed({ address: Type.String({ format: 'email', maxLength: 254 }) }),
        response: answers({ 200: Outcome }),
      },
    },
    (request) => send('smtp', { address: request.body.address, secret: '', mention: null }),
  );

  app.post(
    '/channels/:id/test',
    {
      config: { ...ACCESS, ...guessLimit(config) },
      schema: {
        tags: TAGS,
        summary: 'Send a test message to a bot or webhook',
        params: IdParams,
        response: answers({ 200: Outcome }),
      },
    },
    async (request) => {
      const { id } = request.params;
      const session = systemSession(callerOf(request).org);
      const endpoint = granted(await ledger.read(session, (reading) => findChannelEndpoint(reading, id)));
      if (endpoint === null) throw noChannel();
      const secrets = openSecrets(key, endpoint);
      if (secrets === null)
        return { kind: 'refused' as const, error: 'Sealed with another server key: enter the address again' };
      return send(endpoint.kind, { address: secrets.url, secret: secrets.secret, mention: null });
    },
  );
};
