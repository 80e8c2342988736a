/** Programs of the organisation's own, told by Standard Webhooks: signed, with an id that is the same for every attempt. */
import { Webhook } from 'standardwebhooks';

import type { Channel } from './channel.ts';
import type { Post } from './http/post-json.ts';
import { readHttpStatus } from './http/read-http-status.ts';

export const webhookChannel = (post: Post): Channel => ({
  kind: 'webhook',
  send: async ({ title, link, items }, target, { id, now }) => {
    const body = JSON.stringify({ type: 'notice', timestamp: now, data: { title, link, items } });
    const signed = signature(target.secret, { id, now, body });
    if (signed === null)
      return { kind: 'refused', error: 'The secret is none of Standard Webhooks (whsec_…)' };
    const answer = await post({
      url: target.address,
      body,
      headers: {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(Date.parse(now) / 1000)),
        'webhook-signature': signed,
      },
    });
    return answer.kind === 'answered' ? readHttpStatus(answer) : answer;
  },
});

function signature(
  secret: string,
  { id, now, body }: { readonly id: string; readonly now: string; readonly body: string },
): string | null {
  try {
    return new Webhook(secret).sign(id, new Date(now), body);
  } catch {
    return null;
  }
}
