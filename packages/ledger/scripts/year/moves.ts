/** One step of a record, one file that proves something: by a person, counted. */
import type { Id, Json, LedgerRecord, Result } from '../../src/model/index.ts';
import type { StoredGiven } from '../../src/store/queries/evidence.ts';
import {
  amendRecord,
  attachFile,
  takeTransition,
  withdrawProof,
  type TransitionTaken,
} from '../../src/work/index.ts';
import { count, must, perform, sessionOf, textFile, type World } from './world.ts';

export interface Move {
  readonly who: Id;
  readonly transition: string;
  readonly comment?: string;
  readonly inputs?: Readonly<Record<string, Json>>;
}

/** As the actor saw it: the record's version goes along. Gives the record as it is then. */
export async function move(
  world: World,
  record: LedgerRecord,
  { who, transition, comment, inputs }: Move,
): Promise<LedgerRecord> {
  const input = moveInput(record, {
    transition,
    ...(comment === undefined ? {} : { comment }),
    ...(inputs === undefined ? {} : { inputs }),
  });
  const taken: TransitionTaken = await perform(world, who, [takeTransition, input]);
  count(world, `${record.register}.${transition}`);
  return taken.record;
}

export const moveInput = (record: LedgerRecord, asked: Omit<Move, 'who'>) => ({
  record: record.id,
  expectedVersion: record.version,
  ...asked,
});

export async function amend(
  world: World,
  record: LedgerRecord,
  { who, changes }: { readonly who: Id; readonly changes: Readonly<Record<string, Json>> },
): Promise<LedgerRecord> {
  const input = { record: record.id, changes, expectedVersion: record.version };
  return (await perform(world, who, [amendRecord, input])).record;
}

export interface Proving {
  readonly who: Id;
  readonly record: Id;
  readonly occurrence?: Id;
  readonly expected: string;
  readonly about: string;
}

/** A file with words of its own; now and then the wrong one first, which is taken back. */
export async function prove(world: World, proving: Proving): Promise<StoredGiven> {
  const { who, record, occurrence = null } = proving;
  if (world.random.chance(0.03)) {
    const wrong = must(
      await attach(world, { ...proving, about: `${proving.about}（传错的文件）` }),
      'Evidence',
    );
    await perform(world, who, [withdrawProof, { proof: wrong.proof.id, reason: '传错了文件' }]);
    count(world, 'proofsWithdrawn');
  }
  const given = must(await attach(world, proving), `Evidence for ${record} ${String(occurrence)}`);
  count(world, 'evidence');
  return given;
}

async function attach(
  world: World,
  { who, record, occurrence, expected, about }: Proving,
): Promise<Result<StoredGiven>> {
  const { ledger, blobs, clock, random } = world;
  const place = occurrence === undefined ? {} : { occurrence };
  const text = `${about}\n${clock.day()}\n编号 ${random.between(1, 1_000_000_000)}\n`;
  return attachFile(
    { ledger, blobs, session: await sessionOf(world, who) },
    {
      record,
      ...place,
      expected,
      fileName: `${clock.day()} 佐证.txt`,
      datedOn: clock.day(),
      content: textFile(text),
    },
  );
}
