/**
 * Accuracy of `compare` on known edits: every plan is edited at random in known ways, compiled again and compared with itself.
 *
 * The figures are end to end: an edit counts as right when the entry of the edited commitment says so, an untouched commitment
 * when it is kept. Plans: the samples, and the corpus where it stands beside the repository.
 *
 * usage: compare-accuracy.ts [--seeds N] [--errors N]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare } from '../src/compare/compare.ts';
import type { ComparisonEntry, PlanComparison } from '../src/compare/types.ts';
import { compile } from '../src/compile.ts';
import type { Commitment, CompiledPlan } from '../src/types.ts';
import { readCorpus } from './corpus.ts';
import { readEnglishFixtures } from './english-fixtures.ts';

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

/** Numbers in [0, 1) from a seed (mulberry32, public domain). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Context {
  readonly plan: CompiledPlan;
  readonly random: () => number;
  readonly strangers: readonly string[];
}

type Edit = (commitment: Commitment, context: Context) => Replacement | null;

/** What the entry of an edited commitment must say. */
type Expectation = (entry: ComparisonEntry | undefined) => boolean;

const says =
  (kind: string, aspect?: string): Expectation =>
  (entry) =>
    entry?.changes.some(
      (change) => change.kind === kind && (aspect === undefined || change.aspect === aspect),
    ) ?? false;

const EDITS: readonly (readonly [name: string, edit: Edit, expected: Expectation])[] = [
  ['count or share lowered', scaleQuantity(0.6), says('softened', 'quantity')],
  ['count or share raised', scaleQuantity(1.5), says('strengthened', 'quantity')],
  ['comparator dropped', replaceIn(/不少于|至少|不低于|at least |no fewer than /, ''), says('softened')],
  ['cadence made rarer', replaceFirst(RARER()), says('softened', 'cadence')],
  ['cadence made vague', replaceIn(/每(?:个)?月|每季度|每半年/, '定期'), says('softened', 'cadence')],
  ['date moved', moveMonth, says('re-dated', 'deadline')],
  ['date made vague', replaceIn(/(?:\d{4}年)?\d{1,2}月底前|年底前/, '适时'), says('softened', 'deadline')],
  ['promise hedged', replaceFirst(HEDGES()), says('softened', 'modality')],
  ['owner changed', changeOwner, says('moved', 'owner')],
  ['reworded', replaceFirst(SYNONYMS()), (entry) => entry?.kind === 'changed' && says('reworded')(entry)],
  ['dropped', dropCommitment, (entry) => entry?.kind === 'dropped'],
];

function RARER(): readonly (readonly [string, string])[] {
  return [
    ['每周', '每月'],
    ['每月', '每季度'],
    ['每季度', '每半年'],
    ['每半年', '每年'],
    ['weekly', 'monthly'],
    ['monthly', 'quarterly'],
    ['each quarter', 'each year'],
    ['every quarter', 'every year'],
    ['twice a year', 'once a year'],
  ];
}

function HEDGES(): readonly (readonly [string, string])[] {
  return [
    ['确保', '力争'],
    ['完成', '力争完成'],
    ['建成', '争取建成'],
    ['必须', '鼓励'],
    ['must', 'should'],
    ['shall', 'may'],
    [' will ', ' aims to '],
  ];
}

function SYNONYMS(): readonly (readonly [string, string])[] {
  return [
    ['开展', '组织实施'],
    ['完善', '健全'],
    ['建立', '构建起'],
    ['加强', '强化'],
    ['制定', '研究起草'],
    ['推进', '大力推动'],
    ['组织', '牵头安排'],
    ['Publish', 'Bring out'],
    ['deliver', 'provide'],
    ['Deliver', 'Provide'],
    ['Review', 'Look again at'],
  ];
}

function replaceFirst(pairs: readonly (readonly [string, string])[]): Edit {
  return ({ action }, { plan }) => {
    const text = plan.text.slice(...action.span);
    for (const [from, to] of pairs) {
      const at = text.indexOf(from);
      if (at >= 0) return { start: action.span[0] + at, end: action.span[0] + at + from.length, text: to };
    }
    return null;
  };
}

function replaceIn(pattern: RegExp, to: string): Edit {
  return ({ action }, { plan }) => {
    const match = pattern.exec(plan.text.slice(...action.span));
    if (!match) return null;
    const start = action.span[0] + match.index;
    return { start, end: start + match[0].length, text: to };
  };
}

function scaleQuantity(factor: number): Edit {
  return ({ quantities, action }, { plan }) => {
    const quantity = quantities.find(
      ({ span, n, n2, cmp }) =>
        span[0] >= action.span[0] && n >= 4 && n2 === null && cmp !== '<=' && cmp !== '<',
    );
    if (!quantity) return null;
    const before = plan.text.slice(Math.max(0, quantity.span[0] - 10), quantity.span[0]);
    if (/降|减|控制|below|within|reduce/i.test(before)) return null;
    const match = /\d+(?:\.\d+)?/.exec(plan.text.slice(...quantity.span));
    if (!match) return null;
    const start = quantity.span[0] + match.index;
    const scaled = Math.max(1, Math.round(Number(match[0]) * factor));
    return scaled === Number(match[0]) ? null : { start, end: start + match[0].length, text: String(scaled) };
  };
}

function moveMonth({ deadlines, action }: Commitment, { plan, random }: Context): Replacement | null {
  for (const { span, from, value } of deadlines) {
    if (from !== 'text' || span[0] < action.span[0] || span[1] > action.span[1] || value === 'relative')
      continue;
    const match = /(\d{1,2})月/.exec(plan.text.slice(...span));
    if (!match?.[1]) continue;
    const month = ((Number(match[1]) - 1 + 1 + Math.floor(random() * 5)) % 12) + 1;
    const start = span[0] + match.index;
    if (month !== Number(match[1])) return { start, end: start + match[1].length, text: String(month) };
  }
  return null;
}

function changeOwner({ owners, span }: Commitment, { plan, random }: Context): Replacement | null {
  const own = owners.filter(
    ({ role, from, span: at }) => role !== 'with' && from === 'text' && at[0] >= span[0] && at[1] <= span[1],
  );
  const [owner] = own;
  const others = plan.commitments
    .flatMap((other) => other.owners.map(({ name }) => name))
    .filter((name) => !own.some((o) => o.name.includes(name) || name.includes(o.name)));
  const name = others[Math.floor(random() * others.length)];
  return owner && name !== undefined ? { start: owner.span[0], end: owner.span[1], text: name } : null;
}

function dropCommitment({ span }: Commitment): Replacement {
  return { start: span[0], end: span[1], text: '' };
}

// ---- running ------------------------------------------------------------------------------------------------

/** One commitment in so many is edited. */
const EDITED_SHARE = 0.3;

interface Tally {
  right: number;
  all: number;
}

const tallies = new Map<string, Tally>();
const errors: string[] = [];

for (const [name, text, language] of readPlans()) {
  for (let seed = 1; seed <= option('--seeds', 3); seed++)
    measure(name, compile(text, { language }), randomOf(seed * 7919));
}
for (const [name, { right, all }] of tallies) {
  console.log(
    `${name.padEnd(28)} ${String(right).padStart(5)} of ${String(all).padStart(5)}  ${((100 * right) / all).toFixed(1)} %`,
  );
}
for (const error of errors.slice(0, option('--errors', 0))) console.log(error);

function readPlans(): [name: string, text: string, language: 'zh' | 'en'][] {
  const folder = fileURLToPath(new URL('../../../samples', import.meta.url));
  const samples = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file): [string, string, 'zh' | 'en'] => [
      file,
      readFileSync(`${folder}/${file}`, 'utf8'),
      file.includes('.en.') ? 'en' : 'zh',
    ]);
  const own = readEnglishFixtures().map(({ name, text }): [string, string, 'en'] => [name, text, 'en']);
  return [
    ...samples,
    ...own,
    ...readCorpus().map(({ name, text }): [string, string, 'zh'] => [name, text, 'zh']),
  ];
}

function measure(name: string, plan: CompiledPlan, random: () => number): void {
  const done = new Map<number, number>();
  const replacements: Replacement[] = [];
  plan.commitments.forEach((commitment, index) => {
    if (random() > EDITED_SHARE) return;
    const first = Math.floor(random() * EDITS.length);
    for (let k = 0; k < EDITS.length; k++) {
      const which = (first + k) % EDITS.length;
      const replacement = EDITS[which]?.[1](commitment, { plan, random, strangers: [] });
      if (
        !replacement ||
        replacements.some(({ start, end }) => replacement.start < end && start < replacement.end)
      )
        continue;
      replacements.push(replacement);
      done.set(index, which);
      return;
    }
  });
  const next = compile(apply(plan.text, replacements), { language: plan.language });
  score(name, plan, { next, result: compare(plan, next), done });
}

function apply(text: string, replacements: readonly Replacement[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: put } of [...replacements].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}

interface Outcome {
  readonly next: CompiledPlan;
  readonly result: PlanComparison;
  readonly done: ReadonlyMap<number, number>;
}

/** An owner or date that a commitment inherits from an edited neighbour changes with it: no false alarm. */
function onlyInherited(entry: ComparisonEntry | undefined, next: CompiledPlan): boolean {
  const commitment = next.commitments[entry?.next[0]?.index ?? -1];
  const facets = [...(commitment?.owners ?? []), ...(commitment?.deadlines ?? [])];
  const inherits = facets.some(({ from }) => from === 'inherited') || facets.length === 0;
  return (
    inherits &&
    (entry?.changes.every(
      ({ aspect }) => aspect === 'owner' || aspect === 'partner' || aspect === 'deadline',
    ) ??
      false)
  );
}

function score(name: string, plan: CompiledPlan, { next, result, done }: Outcome): void {
  const entryOf = new Map<number, ComparisonEntry>();
  for (const entry of result.entries) for (const { index } of entry.previous) entryOf.set(index, entry);
  plan.commitments.forEach((commitment, index) => {
    const entry = entryOf.get(index);
    const which = done.get(index);
    const edit = which === undefined ? undefined : EDITS[which];
    const right = edit
      ? edit[2](entry)
      : entry?.kind === 'kept' || (entry?.kind === 'changed' && onlyInherited(entry, next));
    const label = edit ? edit[0] : 'untouched, kept';
    const tally = tallies.get(label) ?? { right: 0, all: 0 };
    tallies.set(label, tally);
    tally.all++;
    if (right) tally.right++;
    else
      errors.push(
        `${name} | ${label} | ${plan.text.slice(...commitment.span).replaceAll('\n', ' ')} | ${describe(entry)}`,
      );
  });
}

function describe(entry: ComparisonEntry | undefined): string {
  if (!entry) return 'no entry';
  const changes = entry.changes.map(({ kind, aspect, message }) => `${kind} ${aspect}: ${message.zh}`);
  return `${entry.kind} ${entry.similarity.toFixed(2)} → ${entry.next.map(({ text }) => text.replaceAll('\n', ' ')).join(' ‖ ')} [${changes.join('; ')}]`;
}
