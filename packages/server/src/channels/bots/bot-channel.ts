import type { Channel } from '../channel.ts';
import type { Post } from '../http/post-json.ts';
import { readHttpStatus } from '../http/read-http-status.ts';
import type { BotPlatform } from './platform.ts';

/** A chat platform as a channel. */
export const botChannel = (platform: BotPlatform, post: Post): Channel => ({
  kind: platform.kind,
  send: async (message, target, options) => {
    const { url, body } = platform.request(message, target, options);
    const answer = await post({ url, body: JSON.stringify(body), headers: {} });
    if (answer.kind !== 'answered') return answer;
    const byStatus = readHttpStatus(answer);
    if (byStatus.kind === 'limited') return byStatus;
    // What the platform says is more than the status of the answer that carries it.
    const said = parse(answer.body);
    if (said === undefined)
      return byStatus.kind === 'sent' ? { kind: 'failed', error: 'The answer is no JSON' } : byStatus;
    return platform.read(said);
  },
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
