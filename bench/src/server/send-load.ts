/** Requests over kept connections, one after the other in each, as fast as they are answered. */
import { Agent, request } from 'node:http';

export interface Shot {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Load {
  readonly clients: number;
  readonly seconds: number;
}

export interface Pace {
  readonly perSecond: number;
  /** Milliseconds from asking to the last byte, in order. */
  readonly times: readonly number[];
}

export async function sendLoad(next: () => Shot, { clients, seconds }: Load): Promise<Pace> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const start = performance.now();
      await shoot(next(), agent);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const perSecond = (times.length / (performance.now() - began)) * 1000;
  agent.destroy();
  return { perSecond, times: times.sort((a, b) => a - b) };
}

/** The answer's body; anything but success ends the bench. */
export function shoot({ method, url, headers, body }: Shot, agent?: Agent): Promise<string> {
  return new Promise((settle, fail) => {
    const asked = request(
      url,
      {
        method,
        ...(agent === undefined ? {} : { agent }),
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      },
      (answer) => {
        let said = '';
        answer.setEncoding('utf8').on('data', (part: string) => (said += part));
        answer.on('end', () => {
          if ((answer.statusCode ?? 500) < 300) settle(said);
          else fail(new Error(`${method} ${url}: ${answer.statusCode} ${said}`));
        });
        answer.on('error', fail);
      },
    );
    asked.on('error', fail);
    asked.end(body);
  });
}

export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
