/** One step of a record, some new values, one file that proves something: by a person, counted. */
import { drawn } from './chance.ts';
import type { Colleague } from './colleague.ts';
import type { Library } from './library.ts';
import type { Stepped, WholeRecord } from './shown.ts';

export interface Step {
  readonly transition: string;
  readonly comment?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

interface Stood {
  readonly id: string;
  readonly register: string;
  readonly version: number;
}

/** Null: somebody was quicker. */
export async function take(who: Colleague, seen: Stood, step: Step): Promise<WholeRecord | null> {
  const taken = await who.act<Stepped>({
    what: `${seen.register}.${step.transition}`,
    path: `/records/${seen.id}/transitions`,
    body: step,
    version: seen.version,
  });
  return taken?.record ?? null;
}

export async function fillIn(
  who: Colleague,
  seen: Stood,
  changes: Readonly<Record<string, unknown>>,
): Promise<WholeRecord | null> {
  const { id, version } = seen;
  const given = {
    what: 'record.amend',
    path: `/records/${id}`,
    body: { changes },
    version,
    method: 'PATCH',
  } as const;
  return (await who.act<Stepped>(given))?.record ?? null;
}

export const wholeRecord = (who: Colleague, id: string): Promise<WholeRecord> => who.get(`/records/${id}`);

export interface Proving {
  readonly record: string;
  readonly occurrence?: string;
  readonly expected: string;
  readonly about: string;
}

const IN_PIECES = 0.1;
const WRONG_FIRST = 0.03;

/** A file with words of its own; some come in pieces; now and then the wrong one first, which is taken back. */
export async function prove(library: Library, who: Colleague, proving: Proving): Promise<void> {
  const { seed } = library;
  if (drawn(seed, `wrong ${proving.about}`) < WRONG_FIRST) {
    const wrong = await attach(library, who, { ...proving, about: `${proving.about}（传错的文件）` });
    const reason = { reason: '传错了文件' };
    await who.act({ what: 'proof.withdraw', path: `/proofs/${wrong}/withdraw`, body: reason });
  }
  await attach(library, who, proving);
}

interface Given {
  readonly proof: { readonly id: string };
}

async function attach({ seed, clock, did }: Library, who: Colleague, proving: Proving): Promise<string> {
  const { record, occurrence, expected, about } = proving;
  const asked = new URLSearchParams({
    expected,
    datedOn: clock.day(),
    ...(occurrence === undefined ? {} : { occurrence }),
  });
  const bytes = Buffer.from(`${about}\n${clock.day()}\n${who.seat.name}\n`);
  const name = `${clock.day()} 佐证.txt`;
  let given: Given;
  if (drawn(seed, `pieces ${about}`) < IN_PIECES) {
    asked.set('upload', await inPieces(who, bytes, name));
    given = await who.must('POST', `/records/${record}/evidence?${asked.toString()}`);
  } else {
    const form = new FormData();
    form.set('file', new Blob([bytes]), name);
    given = await who.must('POST', `/records/${record}/evidence?${asked.toString()}`, form);
  }
  did.add(`${who.seat.person} evidence.add`);
  return given.proof.id;
}

/** By the tus protocol, in two. */
async function inPieces(who: Colleague, bytes: Buffer, name: string): Promise<string> {
  const tus = { 'tus-resumable': '1.0.0' };
  const place = await who.must<string>('POST', '/uploads', undefined, {
    ...tus,
    'upload-length': String(bytes.length),
    'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
  });
  const id = place.slice(place.lastIndexOf('/') + 1);
  const half = Math.floor(bytes.length / 2);
  for (const [from, to] of [
    [0, half],
    [half, bytes.length],
  ] as const)
    await who.must('PATCH', `/uploads/${id}`, new Uint8Array(bytes.subarray(from, to)), {
      ...tus,
      'upload-offset': String(from),
      'content-type': 'application/offset+octet-stream',
    });
  return id;
}
