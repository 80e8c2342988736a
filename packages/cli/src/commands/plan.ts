/** `taizhang plan`: takes a plan into the ledger, finds its owners, adopts its commitments, applies its next version. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { nearestWord } from '@taizhang/compiler';
import type { Id, Plan, VersionDecision } from '@taizhang/ledger';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { CHINESE_CALENDAR } from '../calendar/chinese-calendar.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { compileOne } from '../input/read-pair.ts';
import { fileStore } from '../ledger/file-store.ts';
import { LEDGER_OPTIONS, must, withLedger, type OpenedLedger } from '../ledger/open.ts';
import { changeLines, ownerLines, proposalLine } from '../ledger/plan-lines.ts';
import { planMessages as messages } from '../messages/plan-messages.ts';
import { registerMessages } from '../messages/register-messages.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'plan',
  operands: 'import|show|owners|adopt|compare|apply|remove|undo …',
  minOperands: 1,
  maxOperands: Infinity,
  summary: {
    zh: '把计划纳入台账：导入、认领责任单位、采纳任务、落实新的一版；每一步都能撤回',
    en: 'take a plan into the ledger: import it, find its owners, adopt it, apply its next version; each step can be undone',
  },
  options: {
    plan: {
      kind: 'value',
      placeholder: 'PLAN',
      help: { zh: '导入为这份计划的新一版', en: 'import as the next version of this plan' },
    },
    all: { kind: 'flag', help: { zh: '采纳全部能采纳的', en: 'adopt all that can be' } },
    set: {
      kind: 'list',
      placeholder: 'NAME=UNIT',
      help: {
        zh: '计划里的名称指哪个单位或岗位；“名称=外部”表示不属于本单位，“名称=?”撤回答案、重新询问',
        en: 'whom a name in the plan means; "NAME=outside" for nobody of the organisation',
      },
    },
    unit: {
      kind: 'value',
      placeholder: 'UNIT',
      help: { zh: '没有写明责任单位的任务由它牵头', en: 'leads what names nobody' },
    },
    decide: {
      kind: 'list',
      placeholder: 'ENTRY=DECISION',
      help: {
        zh: '对新一版的某条变化另作处理：keep、amend、create、withdraw、leave',
        en: 'decide a change of the new version otherwise: keep, amend, create, withdraw, leave',
      },
    },
    reason: {
      kind: 'value',
      placeholder: 'TEXT',
      help: { zh: '为什么移除', en: 'why it is removed' },
    },
    ...LEDGER_OPTIONS,
  },
  examples: [
    {
      line: 'taizhang plan import plan-2026.docx',
      does: { zh: '导入一份计划', en: 'import a plan' },
    },
    {
      line: 'taizhang plan owners 2026 --set "物业中心=办公室"',
      does: { zh: '说明“物业中心”指办公室', en: 'say whom a name means' },
    },
    {
      line: 'taizhang plan adopt 2026 --all --as L005',
      does: { zh: '以督办人身份采纳全部任务', en: 'adopt all of it, as a supervisor' },
    },
  ],
};

export const planCommand: Command = { spec, run };

interface Doing extends OpenedLedger {
  readonly args: Arguments;
  readonly rest: readonly string[];
  readonly terminal: Terminal;
}

const ACTIONS: Readonly<Record<string, (doing: Doing) => Promise<ExitCode>>> = {
  import: importOne,
  show,
  owners,
  adopt,
  compare,
  apply,
  remove,
  undo,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = args.operands;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) {
    const message = registerMessages.unknownAction(name, nearestWord(name, Object.keys(ACTIONS)));
    throw new CommandFailed({ code: EXIT.usage, message });
  }
  return withLedger(args, (opened) => action({ ...opened, args, rest, terminal }));
}

async function importOne({
  ledger,
  session,
  dataDir,
  args,
  rest,
  terminal,
  ...more
}: Doing): Promise<ExitCode> {
  const [file] = rest;
  if (file === undefined) throw new CommandFailed({ code: EXIT.usage, message: messages.needsFile() });
  const compiled = await compileOne(file, terminal);
  const { importPlan, preparePlan } = await import('@taizhang/ledger');
  const bytes = readFileSync(file);
  const blobs = await fileStore(dataDir);
  const blob = await must(blobs.put(Readable.from([bytes])));
  const { name, mediaType } = compiled.source;
  const prepared = preparePlan({
    name,
    mediaType,
    source: blob.hash,
    text: compiled.text,
    calendar: CHINESE_CALENDAR,
  });
  const wanted = valueOf(args, 'plan');
  const doing = { ledger, session, dataDir, args, rest, terminal, ...more };
  const plan = wanted === undefined ? {} : { plan: (await planNamed(doing, wanted)).id };
  const imported = await must(ledger.run(session, importPlan, { ...prepared, ...plan }));
  const { title } = await planNamed(doing, imported.plan);
  const said =
    imported.kind === 'known'
      ? messages.known(title, imported.number)
      : messages.imported(title, imported.number, imported.commitments);
  return print(terminal, [said[terminal.language], imported.plan]);
}

async function show(doing: Doing): Promise<ExitCode> {
  const { listPlans, readPlan } = await import('@taizhang/ledger');
  const { ledger, session, terminal, rest } = doing;
  const [wanted] = rest;
  if (wanted === undefined) {
    const plans = await must(ledger.read(session, listPlans));
    return print(
      terminal,
      plans.map(({ id, title }) => `${id}  ${title}`),
    );
  }
  const { id, title } = await planNamed(doing, wanted);
  const whole = await must(ledger.read(session, (reading) => readPlan(reading, id)));
  const number = whole?.versions.at(-1)?.number ?? 0;
  const lines = whole?.proposals.filter((one) => one.number === number) ?? [];
  return print(terminal, [
    `${title} · ${number}`,
    ...lines.map((one) => proposalLine(one, terminal.language)),
  ]);
}

/** In the place of an owner: what was answered is taken back. */
const ASK_AGAIN = '?';

async function owners(doing: Doing): Promise<ExitCode> {
  const { answerOwner, planOwners, retractAnswer } = await import('@taizhang/ledger');
  const { ledger, session, terminal, rest, args } = doing;
  const { id } = await planNamed(doing, rest[0] ?? '');
  for (const text of args.given.get('set') ?? []) {
    const [name = '', owner = ''] = text.split('=').map((part) => part.trim());
    if (name === '' || owner === '')
      throw new CommandFailed({ code: EXIT.usage, message: messages.badAnswer(text) });
    if (owner === ASK_AGAIN) {
      await must(ledger.run(session, retractAnswer, { plan: id, name }));
      continue;
    }
    const answer = ['外部', 'outside'].includes(owner)
      ? ('outside' as const)
      : await ownerNamed(doing, owner);
    await must(ledger.run(session, answerOwner, { plan: id, name, owner: answer }));
  }
  const found = await must(ledger.read(session, (reading) => planOwners(reading, id)));
  return print(terminal, found === null ? [] : ownerLines(found, terminal.language));
}

async function adopt(doing: Doing): Promise<ExitCode> {
  const { adoptAll, adoptCommitments, sayRefusal } = await import('@taizhang/ledger');
  const { ledger, session, terminal, rest, args } = doing;
  const [wanted = '', ...commitments] = rest;
  const plan = (await planNamed(doing, wanted)).id;
  const fallback = await fallbackOf(doing);
  if (commitments.length === 0 && !args.given.has('all'))
    throw new CommandFailed({ code: EXIT.usage, message: messages.whatToAdopt() });
  const adopted = args.given.has('all')
    ? await must(ledger.run(session, adoptAll, { plan, ...fallback }))
    : await must(ledger.run(session, adoptCommitments, { plan, commitments, ...fallback }));
  const { language } = terminal;
  const left = adopted.left.map(
    ({ commitment, refusal }) => `${commitment}  ${sayRefusal(refusal, language)}`,
  );
  await print(terminal, [...left, messages.adopted(adopted.records.length, left.length)[language]]);
  if (adopted.operation !== null) await say(terminal, messages.operation(adopted.operation));
  return EXIT.ok;
}

async function compare(doing: Doing): Promise<ExitCode> {
  const { compareVersions } = await import('@taizhang/ledger');
  const { ledger, session, terminal, rest } = doing;
  const { id } = await planNamed(doing, rest[0] ?? '');
  const compared = must(ledger.read(session, (reading) => compareVersions(reading, { plan: id })));
  const { changes } = await must(compared);
  return print(
    terminal,
    changes.flatMap((change) => changeLines(change, terminal.language)),
  );
}

async function apply(doing: Doing): Promise<ExitCode> {
  const { applyVersion } = await import('@taizhang/ledger');
  const { ledger, session, terminal, rest, args } = doing;
  const plan = (await planNamed(doing, rest[0] ?? '')).id;
  const decisions = (args.given.get('decide') ?? []).map(decisionIn);
  const applied = await must(
    ledger.run(session, applyVersion, { plan, decisions, ...(await fallbackOf(doing)) }),
  );
  await print(
    terminal,
    Object.entries(applied.summary).map(([decision, count]) => `${decision}  ${count}`),
  );
  await say(terminal, messages.operation(applied.operation));
  return EXIT.ok;
}

function decisionIn(text: string): { readonly entry: number; readonly decision: VersionDecision } {
  const found = /^(?<entry>\d+)=(?<decision>keep|amend|create|withdraw|leave)$/u.exec(text)?.groups;
  if (found === undefined) throw new CommandFailed({ code: EXIT.usage, message: messages.badDecision(text) });
  return { entry: Number(found['entry']), decision: found['decision'] as VersionDecision };
}

async function remove(doing: Doing): Promise<ExitCode> {
  const { removePlan } = await import('@taizhang/ledger');
  const { ledger, session, terminal, rest, args } = doing;
  const [wanted = '', version] = rest;
  if (version !== undefined && !/^[1-9]\d{0,4}$/u.test(version))
    throw new CommandFailed({ code: EXIT.usage, message: messages.badVersion(version) });
  const { id: plan, title } = await planNamed(doing, wanted);
  const number = version === undefined ? {} : { number: Number(version) };
  const reason = valueOf(args, 'reason') ?? '';
  const removed = await must(ledger.run(session, removePlan, { plan, reason, ...number }));
  await print(terminal, [messages.removed(title, removed.numbers)[terminal.language]]);
  await say(terminal, messages.operation(removed.operation));
  return EXIT.ok;
}

async function undo({ ledger, session, terminal, rest }: Doing): Promise<ExitCode> {
  const { undoOperation } = await import('@taizhang/ledger');
  const undone = await must(ledger.run(session, undoOperation, { operation: rest[0] ?? '' }));
  return print(terminal, [messages.undone(undone.takenBack)[terminal.language]]);
}

/** By id, or by a part of its title that no other has. */
async function planNamed({ ledger, session }: Doing, wanted: string): Promise<Plan> {
  const { listPlans } = await import('@taizhang/ledger');
  const plans = await must(ledger.read(session, listPlans));
  const byId = plans.find(({ id }) => id === wanted);
  const [one, other] = plans.filter(({ title }) => wanted !== '' && title.includes(wanted));
  const found = byId ?? (other === undefined ? one : undefined);
  if (found === undefined) {
    const message = messages.noPlan(
      wanted,
      plans.map(({ title }) => title),
    );
    throw new CommandFailed({ code: EXIT.usage, message });
  }
  return found;
}

async function ownerNamed(
  { ledger, session }: Doing,
  name: string,
): Promise<{ readonly kind: 'unit' | 'post'; readonly id: Id }> {
  const { allPosts, allUnits } = await import('@taizhang/ledger');
  const units = await must(ledger.read(session, allUnits));
  const unit = units.find((stored) => stored.unit.name === name)?.unit;
  if (unit !== undefined) return { kind: 'unit', id: unit.id };
  const post = (await must(ledger.read(session, allPosts))).find((one) => one.name === name);
  if (post === undefined) throw new CommandFailed({ code: EXIT.usage, message: messages.noOwner(name) });
  return { kind: 'post', id: post.id };
}

async function fallbackOf(doing: Doing): Promise<{ readonly fallback?: Id }> {
  const name = valueOf(doing.args, 'unit');
  return name === undefined ? {} : { fallback: (await ownerNamed(doing, name)).id };
}

async function print(terminal: Terminal, lines: readonly string[]): Promise<ExitCode> {
  for (const line of lines) await terminal.out.write(`${line}\n`);
  return EXIT.ok;
}
