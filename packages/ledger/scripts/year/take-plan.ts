/** The plan of the year: its file kept, compiled, its owners answered, its sentences decided on, taken over. */
import type { Id, LedgerRecord } from '../../src/model/index.ts';
import {
  adoptAll,
  answerOwner,
  editCommitment,
  importPlan,
  mergeCommitments,
  planOwners,
  preparePlan,
  readPlan,
  rejectCommitments,
  type PreparedPlan,
} from '../../src/plans/index.ts';
import { EDITED, FALLBACK, MERGED, OWNER_ANSWERS, REJECTED } from './answers.ts';
import { sampleText } from './open-year.ts';
import { count, must, perform, read, textFile, type World } from './world.ts';

const PLAN = 'library-plan-2026.zh.txt';

export const planText = (): Promise<string> => sampleText(PLAN);

/** Keeps the file, compiles it, and gives what an import takes. */
export async function compiled(
  world: World,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<PreparedPlan> {
  const kept = must(await world.blobs.put(textFile(text), 1 << 20), `Keeping ${name}`);
  return preparePlan({ name, text, mediaType: 'text/plain', source: kept.hash });
}

export interface TakenPlan {
  readonly plan: Id;
  readonly records: readonly LedgerRecord[];
}

/** By the supervisor of the office; every question has its answer in `answers.ts`. */
export async function takePlan(world: World): Promise<TakenPlan> {
  const who = world.office.person('L005');
  const prepared = await compiled(world, { name: PLAN, text: await planText() });
  const { plan } = await perform(world, who, [importPlan, prepared]);
  count(world, 'commitmentsFound', prepared.compilation.commitments.length);
  await answerOwners(world, who, plan);
  await decide(world, who, plan);
  const fallback = world.office.unit(FALLBACK);
  const adopted = await perform(world, who, [adoptAll, { plan, fallback }]);
  if (adopted.left.length > 0) throw new Error(`Left over: ${JSON.stringify(adopted.left)}`);
  count(world, 'commitmentsAdopted', adopted.records.length);
  return { plan, records: adopted.records };
}

async function answerOwners(world: World, who: Id, plan: Id): Promise<void> {
  const asked = (await read(world, (reading) => planOwners(reading, plan)))?.questions ?? [];
  const answers = new Map(OWNER_ANSWERS.map((answer) => [answer.name, answer]));
  for (const { name } of asked) {
    const answer = answers.get(name);
    if (answer === undefined) throw new Error(`Nobody has said whom “${name}” means.`);
    const owner =
      answer.unit === null
        ? ('outside' as const)
        : { kind: 'unit' as const, id: world.office.unit(answer.unit) };
    await perform(world, who, [answerOwner, { plan, name, owner }]);
    count(world, 'ownersAnswered');
  }
}

async function decide(world: World, who: Id, plan: Id): Promise<void> {
  const proposals = (await read(world, (reading) => readPlan(reading, plan)))?.proposals ?? [];
  const idOf = (words: string): string => {
    const found = proposals.find(({ original }) => original.quote.includes(words));
    if (found === undefined) throw new Error(`The plan has no sentence with “${words}”.`);
    return found.commitment;
  };
  for (const { words, reason } of REJECTED) {
    const alone = proposals.find(({ original }) => bare(original.quote) === words)?.commitment;
    if (alone === undefined) continue;
    await perform(world, who, [rejectCommitments, { plan, commitments: [alone], reason }]);
    count(world, 'commitmentsRejected');
  }
  for (const { words } of MERGED) {
    const commitments = [...new Set(words.map(idOf))];
    if (commitments.length < 2) continue;
    await perform(world, who, [mergeCommitments, { plan, commitments }]);
    count(world, 'commitmentsMerged');
  }
  for (const { words, unit, reason: _, ...edit } of EDITED) {
    const owner = unit === undefined ? {} : { unit: world.office.unit(unit) };
    await perform(world, who, [
      editCommitment,
      { plan, commitment: idOf(words), edit: { ...edit, ...owner } },
    ]);
    count(world, 'commitmentsEdited');
  }
}

const bare = (quote: string): string => quote.replaceAll(/^[，。；\s]+|[，。；\s]+$/gu, '');
