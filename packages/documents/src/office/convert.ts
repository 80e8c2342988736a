/**
 * Converts a file to docx by LibreOffice: a profile of its own that is thrown away, macros off, links not followed, a time limit.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ReadFailure } from '../problem.ts';
import type { DocumentKind } from '../types.ts';
import type { Office } from './find-office.ts';
import { runLimited } from './run-limited.ts';

export type Convertible = Extract<DocumentKind, 'doc' | 'wps' | 'rtf' | 'odt'>;

export async function convertToDocx(
  bytes: Uint8Array,
  kind: Convertible,
  { office, timeoutMs }: { readonly office: Office; readonly timeoutMs: number },
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-'));
  try {
    const profile = join(folder, 'profile');
    writeProfile(profile);
    writeFileSync(join(folder, `in.${kind}`), bytes, { mode: 0o600 });
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--nodefault',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      join(folder, 'out'),
      join(folder, `in.${kind}`),
    ];
    const { timedOut } = await runLimited(office.path, args, { timeoutMs, cwd: folder });
    if (timedOut) throw new ReadFailure('time-limit', { limit: `${Math.round(timeoutMs / 1000)} s` });
    return readResult(join(folder, 'out', 'in.docx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** soffice ends with 0 even when it could not read the file: what counts is the result. */
function readResult(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ReadFailure('office-failed', {}, error);
  }
}

const SETTINGS: readonly (readonly [path: string, name: string, value: string])[] = [
  ['/org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  // 2: never.
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', '2'],
];

function writeProfile(profile: string): void {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" ' +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items.join('')}</oor:items>`,
  );
}
