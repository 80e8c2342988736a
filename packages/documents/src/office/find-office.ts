/** Finds LibreOffice on this machine: where TAIZHANG_SOFFICE says, on the path, or where it is usually installed. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runLimited } from './run-limited.ts';

export interface Office {
  readonly path: string;
  /** As it calls itself: LibreOffice 7.4.7.2. */
  readonly version: string;
}

const VERSION_TIMEOUT_MS = 20_000;
const known = new Map<string, Promise<Office | null>>();

/** `given`: a path to use, null to use none, undefined to look for it. Null where there is none that answers. */
export function findOffice(given: string | null | undefined): Promise<Office | null> {
  const path = given === undefined ? locate() : given;
  if (path === null) return Promise.resolve(null);
  const asked = known.get(path) ?? askVersion(path);
  known.set(path, asked);
  return asked;
}

async function askVersion(path: string): Promise<Office | null> {
  const { code, output } = await runLimited(path, ['--version'], { timeoutMs: VERSION_TIMEOUT_MS });
  const version = /LibreOffice [\d.]+|OpenOffice[^\n]{0,40}/.exec(output)?.[0];
  return code === 0 && version !== undefined ? { path, version } : null;
}

function locate(): string | null {
  const named = process.env['TAIZHANG_SOFFICE'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return candidates().find((path) => existsSync(path)) ?? null;
}

function candidates(): string[] {
  const isWindows = process.platform === 'win32';
  const program = isWindows ? 'soffice.com' : 'soffice';
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...onPath.map((folder) => join(folder, program)),
    ...onPath.map((folder) => join(folder, isWindows ? 'libreoffice.exe' : 'libreoffice')),
    '/usr/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
    ...versionedFolders('/opt').map((folder) => join(folder, 'program', 'soffice')),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  ];
}

/** /opt/libreoffice24.8, newest first. */
function versionedFolders(parent: string): string[] {
  try {
    return readdirSync(parent)
      .filter((name) => name.startsWith('libreoffice'))
      .sort()
      .reverse()
      .map((name) => join(parent, name));
  } catch {
    return [];
  }
}
