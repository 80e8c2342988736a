/** What the server holds in memory with many live streams open. */
import { Agent, get, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import type { BothPrograms } from './both-programs.ts';

export interface LiveMemory {
  /** Bytes. */
  readonly before: number;
  readonly after: number;
}

const AT_ONCE = 50;
/** Long enough for several polls and a heartbeat to have been written. */
const SETTLE_MS = 16_000;

export async function liveMemory(
  { ours, cookie }: BothPrograms,
  { streams }: { readonly streams: number },
): Promise<LiveMemory> {
  const before = ours.program.memory();
  const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
  const opened: ClientRequest[] = [];
  const open = (): Promise<void> =>
    new Promise((settle, fail) => {
      const url = `${ours.program.url}/api/v1/live?topics=my-work,register:commitment`;
      const asked = get(url, { agent, headers: { cookie } }, (answer: IncomingMessage) => {
        if (answer.statusCode === 200) answer.once('data', () => settle()).on('error', () => undefined);
        else fail(new Error(`live: ${answer.statusCode}`));
      });
      asked.on('error', fail);
      opened.push(asked);
    });
  for (let made = 0; made < streams; made += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, streams - made) }, open));
  await wait(SETTLE_MS);
  const after = ours.program.memory();
  for (const one of opened) one.on('error', () => undefined).destroy();
  agent.destroy();
  return { before, after };
}
