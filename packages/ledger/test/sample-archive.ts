/**
 * A small organisation's archive, made up: units, persons, commitments, their occurrences' proofs, and how they changed. The
 * same size gives the same archive, byte for byte.
 */
import { hash } from 'node:crypto';
import { open } from 'node:fs/promises';

import type { ArchiveSource, ArchivedObject } from '../src/archive/archive-source.ts';
import { writeArchive, type WrittenArchive } from '../src/archive/write-archive.ts';
import type { Hash, Json, JsonObject } from '../src/model/basics.ts';
import type { LedgerEvent, ObjectKind } from '../src/model/event.ts';
import { eventHash, leafHashOfText, stateHash } from '../src/seal/hash.ts';
import { canonicalJson } from '../src/seal/canonical-json.ts';
import { signCheckpoint } from '../src/seal/checkpoint.ts';
import { addKey, signersOf, type Keyring } from '../src/seal/keys/keyring.ts';
import { commitPersonal } from '../src/seal/personal.ts';
import { EMPTY_FRONTIER, growTree, rootOf } from '../src/seal/tree/frontier.ts';

export const ORIGIN = 'ledger.example.org/library';
const AT = '2026-03-31T08:00:00.000Z';

export interface SampleOptions {
  /** Events after the organisation was set up. */
  readonly steps: number;
  /** How many of all events are under checkpoints; default: all but the last two. */
  readonly sealed?: number;
  readonly checkpoints?: number;
  /** Of the plan that the records come from; default 2026. */
  readonly year?: number;
  readonly suites?: readonly ('ed25519' | 'sm2')[];
}

export interface Sample {
  readonly source: ArchiveSource;
  readonly keyring: Keyring;
  /** Signed notes, by size. */
  readonly notes: readonly string[];
  readonly events: readonly LedgerEvent[];
}

interface State {
  readonly kind: ObjectKind;
  readonly id: string;
  version: number;
  leaf: Hash | null;
  after: Hash | null;
  state: Json;
}

const digest = (text: string): string => hash('sha256', text);

function idOf(text: string): string {
  const hex = digest(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function sampleKeyring(suites: readonly ('ed25519' | 'sm2')[] = ['ed25519'], fill = 1): Keyring {
  return suites.reduce<Keyring>(
    (keyring, suite) =>
      addKey(keyring, { name: ORIGIN, suite, at: AT, random: (size) => Buffer.alloc(size, fill) }),
    { entries: [] },
  );
}

export function sample({ steps, sealed, checkpoints = 3, year = 2026, suites }: SampleOptions): Sample {
  const keyring = sampleKeyring(suites);
  const book = newBook();
  setUp(book);
  for (let step = 0; step < steps; step++) oneStep(book, step, year);
  const under = sealed ?? Math.max(0, book.events.length - 2);
  const notes = sealedNotes(book.leaves, under, { checkpoints, keyring });
  const objects = [...book.objects.values()].filter(({ after }) => after !== null);
  const source: ArchiveSource = {
    head: {
      org: idOf('org'),
      name: '市图书馆',
      origin: ORIGIN,
      exportedAt: AT,
      software: 'taizhang 0.1.0',
      files: 'included',
    },
    keys: keyring.entries.map(({ key, createdAt, retiredAt }) => ({ key: key.text, createdAt, retiredAt })),
    checkpoints: notes,
    events: book.events,
    objects: objects
      .map(({ kind, id, version, state }): ArchivedObject => ({ kind, id, version, state }))
      .sort((a, b) => (`${a.kind}\n${a.id}` < `${b.kind}\n${b.id}` ? -1 : 1)),
    personal: [...book.personal].sort(byHash).map(([each, [salt, value]]) => ({ hash: each, salt, value })),
    blobs: [...book.blobs].sort(byHash).map(([each, content]) => ({
      hash: each,
      size: content.length,
      read: async function* () {
        await Promise.resolve();
        yield content;
      },
    })),
    signers: signersOf(keyring),
  };
  return { source, keyring, notes, events: book.events };
}

const byHash = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

export async function writeSample(path: string, { source }: Pick<Sample, 'source'>): Promise<WrittenArchive> {
  const file = await open(path, 'w');
  try {
    return await writeArchive({ write: (bytes) => file.writeFile(bytes) }, source);
  } finally {
    await file.close();
  }
}

interface Book {
  readonly events: LedgerEvent[];
  readonly leaves: Hash[];
  readonly objects: Map<string, State>;
  readonly personal: Map<Hash, readonly [string, Json]>;
  readonly blobs: Map<Hash, Buffer>;
}

const newBook = (): Book => ({
  events: [],
  leaves: [],
  objects: new Map(),
  personal: new Map(),
  blobs: new Map(),
});

interface Entry {
  readonly kind: ObjectKind;
  readonly id: string;
  readonly action: string;
  readonly state: Json;
  readonly data?: JsonObject;
}

function enter(book: Book, { kind, id, action, state, data = {} }: Entry): void {
  const key = `${kind}/${id}`;
  const object = book.objects.get(key) ?? { kind, id, version: 0, leaf: null, after: null, state: null };
  const after = state === null ? null : stateHash(state);
  const event: LedgerEvent = {
    org: idOf('org'),
    id: idOf(`event ${book.events.length}`),
    at: AT,
    actor: idOf(`person ${book.events.length % 4}`),
    onBehalfOf: null,
    action,
    object: { kind, id },
    version: object.version + 1,
    previous: object.leaf,
    before: object.after,
    after,
    data,
  };
  const leaf = book.events.length < 5 ? eventHash(event) : leafHashOfText(canonicalJson(event));
  book.events.push(event);
  book.leaves.push(leaf);
  book.objects.set(key, { ...object, version: event.version, leaf, after, state });
}

function setUp(book: Book): void {
  for (const name of ['办公室', '读者服务部', '信息技术部']) {
    enter(book, { kind: 'unit', id: idOf(name), action: 'unit.create', state: { name, parent: null } });
  }
  for (const [n, name] of ['王芳', '李强', '陈静', '刘洋'].entries()) {
    const salt = digest(`salt ${n}`);
    const personal = commitPersonal(name, salt);
    const isErased = n === 3;
    if (!isErased) book.personal.set(personal, [salt, name]);
    const state = { name: { personal }, number: null, erasedOn: isErased ? '2026-03-01' : null };
    enter(book, {
      kind: 'person',
      id: idOf(`person ${n}`),
      action: 'person.create',
      state,
      data: { name: { personal } },
    });
  }
}

/** Creates a record, moves one on, proves one by a file, or takes a delegation back: by turns. */
function oneStep(book: Book, step: number, year: number): void {
  const record = idOf(`record ${Math.floor(step / 4)}`);
  const title = `第${Math.floor(step / 4)}号任务：每季度至少开展1次水箱清洗，6月底前完成`;
  switch (step % 4) {
    case 0:
      enter(book, {
        kind: 'record',
        id: record,
        action: 'record.create',
        state: {
          title,
          unit: idOf('办公室'),
          stage: 'assigned',
          dueOn: '2026-06-30',
          data: { amount: 12.5 },
        },
        data: { title, from: `plan-${year}` },
      });
      return;
    case 1:
      enter(book, {
        kind: 'record',
        id: record,
        action: 'record.step',
        state: { title, unit: idOf('办公室'), stage: 'reported', dueOn: '2026-06-30', data: { amount: 13 } },
        data: {
          transition: 'report',
          comment: '已完成三季度水箱清洗，附检测报告。',
          inputs: { doneOn: '2026-06-28' },
        },
      });
      return;
    case 2: {
      const content = Buffer.from(`检测报告 ${step % 1024}\n`);
      const blob = hash('sha256', content);
      book.blobs.set(blob, content);
      enter(book, {
        kind: 'evidence',
        id: idOf(`evidence ${step}`),
        action: 'evidence.add',
        state: { blob, fileName: '检测报告.txt', mediaType: 'text/plain', size: content.length },
        data: { record },
      });
      return;
    }
    default:
      enter(book, {
        kind: 'delegation',
        id: idOf(`delegation ${step % 64}`),
        action: step % 128 < 64 ? 'delegation.give' : 'delegation.end',
        state: step % 128 < 64 ? { post: idOf('馆长'), from: '2026-01-01', to: '2026-01-31' } : null,
      });
  }
}

function sealedNotes(
  leaves: readonly Hash[],
  sealed: number,
  { checkpoints, keyring }: { checkpoints: number; keyring: Keyring },
): string[] {
  const tree = growTree(EMPTY_FRONTIER);
  const sizes = new Set(
    Array.from({ length: checkpoints }, (_, n) => Math.floor((sealed * (n + 1)) / checkpoints)),
  );
  const notes: string[] = [];
  for (let size = 1; size <= sealed; size++) {
    tree.append(leaves[size - 1] ?? '');
    if (!sizes.has(size)) continue;
    notes.push(signCheckpoint({ origin: ORIGIN, size, root: rootOf(tree.frontier()) }, signersOf(keyring)));
  }
  return notes;
}
