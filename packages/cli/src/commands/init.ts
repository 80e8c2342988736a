/** `taizhang init`: a new ledger, with the built-in registers, and an organisation from a table if there is one. */
import type { CommandSpec } from '../arguments/option-spec.ts';
import { valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { readSheet } from '../input/read-sheet.ts';
import { LEDGER_OPTIONS, must, onLedger } from '../ledger/open.ts';
import { exchangeMessages as messages } from '../messages/exchange-messages.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'init',
  operands: '',
  minOperands: 0,
  maxOperands: 0,
  summary: {
    zh: '建立台账：数据文件夹、单位、内置登记簿，可同时导入组织架构；再次运行只作更新',
    en: 'make a ledger: data folder, organisation, built-in registers, units and persons from a table; run again to update them',
  },
  options: {
    data: LEDGER_OPTIONS.data,
    org: {
      kind: 'value',
      placeholder: 'NAME',
      help: { zh: '单位名称', en: 'name of the organisation' },
    },
    organisation: {
      kind: 'value',
      placeholder: 'FILE',
      help: {
        zh: '组织架构表（xlsx、csv）：单位、上级单位、岗位、姓名、工号、角色等列',
        en: 'table of the organisation (xlsx, csv): columns such as unit, parent, post, name, number, role',
      },
    },
  },
  examples: [
    {
      line: 'taizhang init --org 市图书馆 --organisation 组织架构.xlsx',
      does: { zh: '建立市图书馆的台账，导入科室和人员', en: 'make a ledger and take in units and persons' },
    },
  ],
};

export const initCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const name = valueOf(args, 'org');
  if (name === undefined) throw new CommandFailed({ code: EXIT.usage, message: messages.needsOrg() });
  const file = valueOf(args, 'organisation');
  // Read first: a table that cannot be read leaves no half-made ledger.
  const table = file === undefined ? null : await readSheet(file);
  const print = async (line: { zh: string; en: string }): Promise<void> => {
    await terminal.out.write(`${line[terminal.language]}\n`);
  };
  return onLedger(args, { make: true }, async ({ ledger, dataDir }) => {
    const {
      adoptBuiltInRegisters,
      createOrganisation,
      findOrg,
      importOrganisation,
      newOrgId,
      systemSession,
    } = await import('@taizhang/ledger');
    let session = null;
    for (const org of await must(ledger.organisations())) {
      const found = await must(ledger.read(systemSession(org), findOrg));
      if (found?.name === name) session = systemSession(org);
    }
    if (session === null) {
      session = systemSession(newOrgId());
      await must(ledger.run(session, createOrganisation, { name }));
      await print(messages.made(name, dataDir));
    } else await print(messages.thereAlready(name));
    await must(ledger.run(session, adoptBuiltInRegisters, null));
    if (table !== null) {
      const counts = await must(ledger.run(session, importOrganisation, { table: table.rows }));
      await print(messages.organisation(counts.units, counts.posts, counts.persons));
    }
    return EXIT.ok;
  });
}
