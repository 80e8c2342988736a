/** The statements of each kind of request, with the ids in them that are another's the next time. */
import type pg from 'pg';

import type { Capture, Script } from './captured-statements.ts';
import { shoot } from './send-load.ts';
import type { ServerShots } from './server-shots.ts';

/** As a file for the bare handlers. */
export interface Scripts {
  readonly lists: readonly Script[];
  readonly create: Written;
  readonly step: Written;
}

interface Written {
  readonly script: Script;
  readonly record: Made;
  readonly event: string;
}

interface Made {
  readonly id: string;
  readonly number: string;
  readonly createdAt: string;
}

/** Asks each kind of question; steps the records that it creates. */
export async function captureScripts(capture: Capture, shots: ServerShots, bare: pg.Pool): Promise<Scripts> {
  const lists: Script[] = [];
  for (const list of shots.lists) lists.push((await capture.of(() => Promise.resolve(list))).script);
  const created = await capture.of(() => Promise.resolve(shots.create));
  const made = JSON.parse(created.answer) as Made;
  let stepping: Made = made;
  const stepped = await capture.of(async () => {
    stepping = JSON.parse(await shoot(shots.create)) as Made;
    return shots.step(stepping.id);
  });
  const eventOf = async (record: string, version: number): Promise<string> => {
    const { rows } = await bare.query<{ id: string }>(
      'select id from event where object = $1 and version = $2',
      [record, version],
    );
    return rows[0]?.id ?? '';
  };
  return {
    lists,
    create: { script: created.script, record: made, event: await eventOf(made.id, 1) },
    step: { script: stepped.script, record: stepping, event: await eventOf(stepping.id, 2) },
  };
}
