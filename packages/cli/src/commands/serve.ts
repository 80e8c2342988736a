/** `taizhang serve`: the ledger for many people at once, until it is told to stop. */
import type { RunningServer } from '@taizhang/server';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { systemClock } from '../ledger/clock.ts';
import { asCommandFailure, configFile } from '../ledger/server-settings.ts';
import { serveMessages as messages } from '../messages/serve-messages.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

/** The built web app, beside the bundle. */
const WEB = fileURLToPath(new URL('web', import.meta.url));

const spec: CommandSpec = {
  name: 'serve',
  operands: '',
  minOperands: 0,
  maxOperands: 0,
  summary: {
    zh: '启动服务器：网页、接口、作业、提醒；首次启动时给出设置链接',
    en: 'start the server: web app, API, jobs, reminders; on first start it prints the link to set it up',
  },
  options: {
    data: {
      kind: 'value',
      placeholder: 'DIR',
      help: {
        zh: '数据文件夹；默认 ./taizhang-data；设了环境变量 DATABASE_URL 时只放文件和密钥',
        en: 'data folder; default ./taizhang-data; with DATABASE_URL it holds files and keys alone',
      },
    },
    port: {
      kind: 'value',
      placeholder: 'PORT',
      help: { zh: '监听的端口；默认 8420；0 为任选', en: 'the port to listen on; default 8420; 0 takes any' },
    },
    host: {
      kind: 'value',
      placeholder: 'ADDRESS',
      help: {
        zh: '监听的地址；默认 127.0.0.1，只有本机能访问',
        en: 'the address to listen on; default 127.0.0.1, for this machine only',
      },
    },
    config: {
      kind: 'value',
      placeholder: 'FILE',
      help: {
        zh: '设置文件；默认用当前文件夹的 taizhang.toml（如有）；也可用环境变量 TAIZHANG_…',
        en: 'the configuration file; default taizhang.toml here, if there is one; TAIZHANG_… of the environment wins',
      },
    },
  },
  examples: [
    { line: 'taizhang serve', does: { zh: '在本机启动', en: 'start it on this machine' } },
    {
      line: 'taizhang serve --data /srv/taizhang --host 0.0.0.0 --port 80',
      does: {
        zh: '供局域网使用，数据在 /srv/taizhang',
        en: 'for the local network, with its data in /srv/taizhang',
      },
    },
  ],
};

export const serveCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const running = await start(args);
  await say(terminal, messages.running(running.url));
  if (running.setUpUrl !== null) await say(terminal, messages.setUp(running.setUpUrl));
  await untilToldToStop();
  await say(terminal, messages.stopping());
  await running.close();
  await say(terminal, messages.stopped());
  return EXIT.ok;
}

async function start(args: Arguments): Promise<RunningServer> {
  // Only this command needs the server.
  const { readConfig, serve } = await import('@taizhang/server');
  try {
    const config = await readConfig({
      file: configFile(valueOf(args, 'config'), process.env),
      environment: environmentWith(args),
    });
    return await serve({
      config,
      clock: systemClock,
      software: `taizhang ${TAIZHANG_VERSION}`,
      webFolder: existsSync(WEB) ? WEB : null,
    });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && error.syscall === 'listen')
      throw new CommandFailed({ code: EXIT.refused, message: messages.cannotListen(error.message) });
    return asCommandFailure(error);
  }
}

/** What stands on the command line wins over the environment, and that over the file. */
function environmentWith(args: Arguments): Readonly<Record<string, string | undefined>> {
  const given = {
    TAIZHANG_DATA_FOLDER: valueOf(args, 'data'),
    TAIZHANG_SERVER_PORT: valueOf(args, 'port'),
    TAIZHANG_SERVER_HOST: valueOf(args, 'host'),
  };
  const stated = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...process.env, ...Object.fromEntries(stated) };
}

/** The first signal stops it in order; a second one ends it at once, as signals do. */
const untilToldToStop = (): Promise<void> =>
  new Promise((settle) => {
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      settle();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
