/** That the log of the year is whole: online, and from the archive that is exported, by the command line. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Library } from './library.ts';

interface Verified {
  readonly sound: boolean;
  readonly problems: readonly object[];
  readonly events: { readonly total: number; readonly unsealed: number };
  readonly checkpoints: { readonly count: number; readonly last: { readonly root: string } | null };
  readonly against: { readonly proven: boolean } | null;
  readonly files?: { readonly checked: number } | null;
}

export interface ProvenLog {
  readonly events: number;
  readonly checkpoints: number;
  readonly files: number;
  readonly root: string;
}

/** Throws what is wrong. `earlier` is a head of the log that was kept on the way. */
export async function proveLog(
  { admin, url }: Library,
  { folder, earlier }: { readonly folder: string; readonly earlier: string },
): Promise<ProvenLog> {
  const online = await admin.must<Verified>('POST', '/audit/verify', { against: earlier, files: true });
  requireSound('online', online);
  const archive = join(folder, 'year.tar');
  const head = join(folder, 'earlier.checkpoint');
  await writeFile(head, earlier);
  await admin.save('/audit/export', archive);
  const offline = await verifyByCommand(archive, head);
  requireSound('the exported archive', offline);
  const { total } = online.events;
  if (offline.events.total !== total || offline.checkpoints.last?.root !== online.checkpoints.last?.root)
    throw new Error(`The archive of ${url} holds another log: ${JSON.stringify([online, offline])}`);
  return {
    events: total,
    checkpoints: online.checkpoints.count,
    files: online.files?.checked ?? 0,
    root: online.checkpoints.last?.root ?? '',
  };
}

function requireSound(what: string, { sound, against, events, problems }: Verified): void {
  if (!sound || against?.proven !== true || events.unsealed > 0)
    throw new Error(`${what} does not verify: ${JSON.stringify({ against, events, problems })}`);
}

const MAIN = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url));

/** `taizhang verify`, from its sources, as a program of its own. */
async function verifyByCommand(archive: string, head: string): Promise<Verified> {
  const child = spawn(
    process.execPath,
    [
      '--conditions=taizhang-source',
      '--no-warnings',
      MAIN,
      'verify',
      archive,
      '--against',
      head,
      '--format',
      'json',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [said, wrong] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (wrong += part.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`taizhang verify ended with ${code}: ${said}${wrong}`);
  return JSON.parse(said) as Verified;
}
