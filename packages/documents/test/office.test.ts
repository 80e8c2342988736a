import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readDocument, type DocumentResult, type ReadOptions } from '../src/index.ts';

const RTF = Buffer.from(
  '{\\rtf1\\ansi\\ansicpg936 {\\b 1. }\\u20379?\\u27700?\\par \\u27599?\\u26376?\\u26816?\\u27979?\\par}',
);
const OLD_WORD = readFileSync(new URL('./numbering/round-trips/' + firstDoc(), import.meta.url));

function firstDoc(): string {
  const folder = new URL('./numbering/round-trips/', import.meta.url);
  return readdirSync(folder).find((name) => name.endsWith('.doc')) ?? '';
}

function read(bytes: Uint8Array, options: Partial<ReadOptions>): Promise<DocumentResult> {
  return readDocument(bytes, { name: 'plan', isolation: 'none', ...options });
}

function codeOf(result: DocumentResult): string {
  return result.ok ? 'none' : result.problem.code;
}

/** An ended process stays listed until its parent has asked for it. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) [ZX] /.test(existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '');
  } catch {
    return false;
  }
}

describe('without LibreOffice', () => {
  it('old Word files are read by the built-in reader, with a warning', async () => {
    const result = await read(OLD_WORD, { soffice: null });
    expect(result.ok && result.document.kind).toBe('doc');
    expect(result.ok && result.document.warnings.map(({ code }) => code)).toEqual(['old-format']);
  });

  it('other foreign formats are named, with what to do', async () => {
    const result = await read(RTF, { soffice: null });
    expect(result).toMatchObject({ ok: false, problem: { code: 'needs-office' } });
    expect(!result.ok && result.problem.message.zh).toContain('另存为 docx');
  });
});

describe.skipIf(process.platform === 'win32')('a LibreOffice that misbehaves', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fake-office-'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A program that answers to --version and then does `rest`. */
  function fake(name: string, rest: string): string {
    const path = join(folder, name);
    writeFileSync(
      path,
      `#!/bin/sh\nif [ "$1" = --version ]; then echo "LibreOffice 99.1"; exit 0; fi\n${rest}\n`,
    );
    chmodSync(path, 0o755);
    return path;
  }

  it('is ended in time, with what it started', async () => {
    const pidFile = join(folder, 'pid');
    const path = fake('slow', `sleep 600 & echo $! > ${pidFile}; wait`);
    expect(codeOf(await read(RTF, { soffice: path, limits: { timeoutMs: 500 } }))).toBe('time-limit');
    const pid = Number(readFileSync(pidFile, 'utf8'));
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false));
  });

  it('that gives nothing back is named', async () => {
    expect(codeOf(await read(RTF, { soffice: fake('idle', 'exit 0') }))).toBe('office-failed');
  });

  it('does not keep an old Word file from being read', async () => {
    const result = await read(OLD_WORD, { soffice: fake('idle2', 'exit 0') });
    expect(result.ok && result.document.kind).toBe('doc');
  });

  it('that is none is not used', async () => {
    const path = join(folder, 'other');
    writeFileSync(path, '#!/bin/sh\necho "Some other program"\n');
    chmodSync(path, 0o755);
    expect(codeOf(await read(RTF, { soffice: path }))).toBe('needs-office');
  });
});

const hasOffice = await (async () => {
  const { findOffice } = await import('../src/office/find-office.ts');
  return (await findOffice(undefined)) !== null;
})();

describe.skipIf(!hasOffice)('with LibreOffice', () => {
  it('converts and keeps what the file was', { timeout: 60_000 }, async () => {
    const result = await read(RTF, { name: 'plan.rtf' });
    if (!result.ok) throw new Error(result.problem.message.en);
    expect(result.document).toMatchObject({ kind: 'rtf', mediaType: 'application/rtf' });
    expect(result.document.text.split('\n')[0]).toMatch(/^1\. ?供水$/);
    expect(result.document.warnings[0]?.message.en).toMatch(/^Converted to docx by LibreOffice \d/);
  });
});
