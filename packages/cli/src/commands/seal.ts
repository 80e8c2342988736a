/** `taizhang seal`: gives all events their place in the log and signs its head. */
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { CommandSpec } from '../arguments/option-spec.ts';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { systemClock } from '../ledger/clock.ts';
import { LEDGER_OPTIONS, must, withLedger } from '../ledger/open.ts';
import { workMessages } from '../messages/work-messages.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'seal',
  operands: '',
  minOperands: 0,
  maxOperands: 0,
  summary: {
    zh: '封存尚未封存的事件，签署日志现状；密钥在数据文件夹的 keys/，首次自动生成',
    en: 'seal the events that are not sealed yet and sign the head of the log; keys lie in keys/ of the data folder and are made the first time',
  },
  options: { ...LEDGER_OPTIONS },
  examples: [
    { line: 'taizhang seal', does: { zh: '封存到现在为止的一切', en: 'seal everything up to now' } },
  ],
};

export const sealCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  return withLedger(args, async ({ ledger, org, session, dataDir }) => {
    const { findOrg, keyFile, orgKeyring, sealEvents } = await import('@taizhang/ledger');
    const row = await must(ledger.read(session, findOrg));
    const passphrase = process.env['TAIZHANG_KEY_PASSPHRASE'];
    const keyring = await must(
      orgKeyring({
        folder: dirname(keyFile(dataDir, org)),
        org,
        origin: row?.origin ?? '',
        at: systemClock.now(),
        random: randomBytes,
        ...(passphrase === undefined ? {} : { passphrase }),
      }),
    );
    let events = 0;
    for (;;) {
      const sealed = await must(ledger.run(session, sealEvents, { keyring }));
      events += sealed.events;
      if (sealed.more) continue;
      await terminal.out.write(`${workMessages.sealed(events, sealed.size)[terminal.language]}\n`);
      return EXIT.ok;
    }
  });
}
