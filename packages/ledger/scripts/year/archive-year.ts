/** The year as one archive: exported, verified, held against an earlier head, and every flipped byte found and named. */
import { open, type FileHandle } from 'node:fs/promises';

import { exportArchive } from '../../src/archive/export/export-archive.ts';
import { verifyArchive } from '../../src/archive/verify/verify-archive.ts';
import type { VerifyReport } from '../../src/archive/verify/verify-report.ts';
import { signersOf } from '../../src/seal/keys/keyring.ts';
import type { Random } from './random.ts';
import { must, type World } from './world.ts';

export async function exportYear(world: World, path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    const written = await exportArchive(world.ledger, world.system, {
      blobs: world.blobs,
      signers: signersOf(world.keyring),
      software: 'taizhang play-year',
      sink: { write: (bytes) => file.writeFile(bytes) },
    });
    must(written, 'The export');
  } finally {
    await file.close();
  }
}

/** Throws what is wrong with it. */
export async function verifyYear(path: string, { keyring }: World, against: string): Promise<VerifyReport> {
  const report = await verifyArchive(path, { keys: keyring.entries.map(({ key }) => key), against });
  if (
    !report.sound ||
    report.against?.proven !== true ||
    !report.manifestSigned ||
    report.events.unsealed > 0
  )
    throw new Error(`The archive does not verify: ${JSON.stringify(report, null, 1)}`);
  return report;
}

/** A tar entry with the bytes that are its own: header, content, padding. */
interface Place {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface FlippedByte {
  readonly offset: number;
  /** The entry in which it lies. */
  readonly entry: string;
  readonly found: boolean;
  /** What was found says where: it names that entry, or a byte of it. */
  readonly named: boolean;
  readonly codes: readonly string[];
}

/** Flips one byte at a time and puts it back. */
export async function flipBytes(
  path: string,
  { flips, random }: { readonly flips: number; readonly random: Random },
): Promise<readonly FlippedByte[]> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const places = await placesOf(file, size);
    const results: FlippedByte[] = [];
    for (let n = 0; n < flips; n++) {
      const offset = random.between(0, size - 1);
      const flip = random.between(1, 255);
      await change(file, offset, flip);
      const report = await verifyArchive(path);
      await change(file, offset, flip);
      results.push(judge(report, offset, places));
    }
    return results;
  } finally {
    await file.close();
  }
}

async function change(file: FileHandle, offset: number, flip: number): Promise<void> {
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, offset);
  byte[0] = (byte[0] ?? 0) ^ flip;
  await file.write(byte, 0, 1, offset);
}

function judge(report: VerifyReport, offset: number, places: readonly Place[]): FlippedByte {
  const place = places.find(({ from, to }) => offset >= from && offset < to);
  const entry = place?.name ?? 'end';
  const within = (byte: unknown): boolean =>
    place !== undefined && typeof byte === 'number' && byte >= place.from && byte < place.to;
  const named = report.problems.some(
    ({ path, data }) =>
      path === entry ||
      path?.startsWith(`${entry}:`) === true ||
      data['entry'] === entry ||
      within(data['byte']),
  );
  return {
    offset,
    entry,
    found: !report.sound,
    named,
    codes: [...new Set(report.problems.map(({ code }) => code))],
  };
}

const BLOCK = 512;

/** Read before any byte is flipped: names and sizes stand in the headers. */
async function placesOf(file: FileHandle, size: number): Promise<readonly Place[]> {
  const places: Place[] = [];
  const header = Buffer.alloc(BLOCK);
  let at = 0;
  while (at < size) {
    await file.read(header, 0, BLOCK, at);
    const name = header.toString('utf8', 0, 100).replace(/\0.*$/su, '');
    if (name === '') break;
    const content = Number.parseInt(header.toString('ascii', 124, 136), 8);
    const to = at + BLOCK + Math.ceil(content / BLOCK) * BLOCK;
    places.push({ name, from: at, to });
    at = to;
  }
  // Zeros mark the end.
  return [...places, { name: 'end', from: at, to: size }];
}
