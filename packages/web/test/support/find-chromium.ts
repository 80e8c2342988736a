/** A Chromium to drive: the one named, else the system's, else the one that an npm package carries inside. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FoundChromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Asks nothing of the network by itself, and runs as root in a container. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Set TAIZHANG_CHROMIUM to a path to use that one, or to `npm` for the package's. */
export async function findChromium(environment: NodeJS.ProcessEnv): Promise<FoundChromium> {
  const env = Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const named = environment['TAIZHANG_CHROMIUM'];
  if (named !== undefined && named !== 'npm') return { executablePath: named, args: ARGS, env };
  const system = named === 'npm' ? undefined : SYSTEM.find((path) => existsSync(path));
  if (system !== undefined) return { executablePath: system, args: ARGS, env };
  return packaged(env);
}

/**
 * The package brings the libraries that a bare machine lacks (NSS and others) where it believes to be on the host it was made
 * for. Its own arguments are left out: all in a single process, it hangs from the second visitor on.
 */
async function packaged(env: Readonly<Record<string, string>>): Promise<FoundChromium> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  return {
    executablePath,
    args: ARGS,
    env: {
      ...env,
      FONTCONFIG_PATH: env['FONTCONFIG_PATH'] ?? join(tmpdir(), 'fonts'),
      LD_LIBRARY_PATH: [env['LD_LIBRARY_PATH'], libraries].filter((path) => path !== undefined).join(':'),
    },
  };
}
