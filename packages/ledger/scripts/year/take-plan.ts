/** The plan of the year: its file kept, compiled, its owners answered, its sentences decided on, taken over. */
import type { Id, LedgerRecord } from '../../src/model/index.ts';
import { adoptAll, importPlan, preparePlan, type PreparedPlan } from '../../src/plans/index.ts';
import { decideSamplePlan } from '../../src/sample/decide-plan.ts';
import { FALLBACK } from '../../src/sample/sample-answers.ts';
import { SAMPLE_PLAN, sampleText } from '../../src/sample/sample-files.ts';
import { allUnits } from '../../src/store/queries/units.ts';
import { count, must, perform, read, textFile, type World } from './world.ts';

export const planText = (): Promise<string> => sampleText(SAMPLE_PLAN);

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

/** By the supervisor of the office; every question has its answer in `sample-answers.ts`. */
export async function takePlan(world: World): Promise<TakenPlan> {
  const who = world.office.person('L005');
  const prepared = await compiled(world, { name: SAMPLE_PLAN, text: await planText() });
  const { plan } = await perform(world, who, [importPlan, prepared]);
  count(world, 'commitmentsFound', prepared.compilation.commitments.length);
  const names = (await read(world, allUnits)).map(({ unit }) => [unit.name, unit.id] as const);
  const decided = await perform(world, who, [decideSamplePlan, { plan, units: new Map(names) }]);
  for (const [what, by] of Object.entries<number>({ ...decided })) count(world, what, by);
  const fallback = world.office.unit(FALLBACK);
  const adopted = await perform(world, who, [adoptAll, { plan, fallback }]);
  if (adopted.left.length > 0) throw new Error(`Left over: ${JSON.stringify(adopted.left)}`);
  count(world, 'commitmentsAdopted', adopted.records.length);
  return { plan, records: adopted.records };
}
