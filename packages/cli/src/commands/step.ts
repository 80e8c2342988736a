/** `taizhang step`: takes a transition of one record. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Id, Json, Ledger, Session } from '@taizhang/ledger';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { fileStore } from '../ledger/file-store.ts';
import { LEDGER_OPTIONS, must, withLedger } from '../ledger/open.ts';
import { typedInput } from '../ledger/typed-input.ts';
import { inputMessages } from '../messages/input-messages.ts';
import { workMessages } from '../messages/work-messages.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'step',
  operands: 'RECORD TRANSITION',
  minOperands: 2,
  maxOperands: 2,
  summary: {
    zh: '办理一条记录的一步：签收、反馈、核验、办结……；谁能办、要什么，由台账定义说了算',
    en: 'take one step of a record: accept, report, verify, close …; its register says who may and what it needs',
  },
  options: {
    comment: { kind: 'value', placeholder: 'TEXT', help: { zh: '意见或理由', en: 'comment or reason' } },
    input: {
      kind: 'list',
      placeholder: 'NAME=VALUE',
      help: {
        zh: '该步要填的内容，可写多次；单位和岗位可写名称',
        en: 'what the step asks for; may be given several times; units and posts by name',
      },
    },
    evidence: {
      kind: 'list',
      placeholder: 'FILE',
      help: { zh: '先附上的佐证文件，可写多次', en: 'files to attach first; may be given several times' },
    },
    ...LEDGER_OPTIONS,
  },
  examples: [
    {
      line: 'taizhang step 办〔2026〕0001号 accept --as 李明',
      does: { zh: '以李明的身份签收', en: 'accept a branch as 李明' },
    },
    {
      line: 'taizhang step 督〔2026〕001号 urge --as 王芳 --comment 请抓紧 --input channel=phone',
      does: { zh: '电话催办', en: 'urge by telephone' },
    },
  ],
};

export const stepCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [given = '', transition = ''] = args.operands;
  return withLedger(args, async ({ ledger, session, dataDir }) => {
    const { attachFile, findDefinition, findRecord, takeTransition } = await import('@taizhang/ledger');
    const id = await recordId(ledger, session, given);
    const find = () => must(ledger.read(session, (reading) => findRecord(reading, id)));
    const record = (await find())?.record;
    if (record === undefined) throw usage(workMessages.noRecord(given));
    const stored = await must(
      ledger.read(session, (reading) => findDefinition(reading, record.register, record.definition)),
    );
    const lifecycle = stored?.definition.lifecycle;
    const needs = lifecycle?.transitions.find((one) => one.id === transition)?.needs ?? [];
    const inputs: Record<string, Json> = {};
    for (const text of args.given.get('input') ?? []) {
      const [name, value] = await typedInput(text, { ledger, session, needs });
      inputs[name] = value;
    }
    const asked = needs.flatMap((need) => (need.kind === 'evidence' ? [need.expected ?? null] : []));
    const files = args.given.get('evidence') ?? [];
    if (files.length > 0) {
      const blobs = await fileStore(dataDir);
      for (const file of files)
        await must(
          attachFile(
            { ledger, session, blobs },
            { record: id, expected: asked[0] ?? null, fileName: basename(file), content: contentOf(file) },
          ),
        );
    }
    const expectedVersion = (await find())?.record.version ?? record.version;
    const comment = valueOf(args, 'comment');
    const command = { record: id, transition, inputs, expectedVersion };
    const taken = await must(
      ledger.run(session, takeTransition, comment === undefined ? command : { ...command, comment }),
    );
    const { number, title, stage } = taken.record;
    const name = number === null ? title : `${number} ${title}`;
    const label = lifecycle?.stages.find((one) => one.id === stage)?.label ?? { zh: stage, en: stage };
    const said = taken.tookEffect
      ? workMessages.stepped(name, label, [...new Set(taken.effects.map(({ kind }) => kind))])
      : workMessages.voted(name);
    await terminal.out.write(`${said[terminal.language]}\n`);
    return EXIT.ok;
  });
}

async function recordId(ledger: Ledger, session: Session, given: string): Promise<Id> {
  const { isId, recordsByNumber } = await import('@taizhang/ledger');
  if (isId(given)) return given;
  const [one, other] = await must(ledger.read(session, (reading) => recordsByNumber(reading, given)));
  if (one === undefined) throw usage(workMessages.noRecord(given));
  if (other !== undefined) throw usage(workMessages.severalRecords(given));
  return one;
}

async function* contentOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk as Buffer;
  } catch (error) {
    throw new CommandFailed({ code: EXIT.unreadable, message: inputMessages.unreadable(file, error) });
  }
}

const usage = (message: { zh: string; en: string }): CommandFailed =>
  new CommandFailed({ code: EXIT.usage, message });
