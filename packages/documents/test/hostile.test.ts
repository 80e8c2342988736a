import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument, type ReadOptions } from '../src/index.ts';
import { compound, patched } from './support/broken-files.ts';
import { makeDocx, p } from './support/make-docx.ts';
import { makePdf, pageOfText } from './support/make-pdf.ts';

const PLAN = makeDocx({ body: p('一、供水') + p('每月检测水质一次。') });

/** The code of the answer, or `ok`. */
async function answer(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<string> {
  const result = await readDocument(bytes, {
    name: 'plan.docx',
    isolation: 'none',
    soffice: null,
    ...options,
  });
  if (result.ok) return 'ok';
  expect(result.problem.message.zh).not.toBe('');
  expect(result.problem.message.en).not.toBe('');
  return result.problem.code;
}

/** The plan with parts of its package changed or added. */
function packed(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const files: Zippable = { ...unzipSync(PLAN) };
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { level: 9 });
}

describe('what is no document', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['200 MB', new Uint8Array(200 * 1024 * 1024), 'too-large'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), 'unsupported-format'],
    ['an archive of files', zipSync({ 'a.txt': strToU8('a') }), 'unsupported-format'],
    [
      'a presentation',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'ppt/presentation.xml': strToU8('<p/>') }),
      'unsupported-format',
    ],
    ['an OFD file', zipSync({ 'OFD.xml': strToU8('<OFD/>') }), 'unsupported-format'],
    [
      'an office package without a main part',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
      'unknown-format',
    ],
    ['a program', Buffer.from(`\x7fELF${'\x00\x01\x02'.repeat(99)}`, 'latin1'), 'unknown-format'],
    ['an OLE file of something else', compound('Mail'), 'unsupported-format'],
  ])('%s', async (_name, bytes, code) => {
    expect(await answer(bytes)).toBe(code);
  });
});

describe('what is locked', () => {
  it.each([
    ['an office file with a password', compound('EncryptedPackage', 'EncryptionInfo')],
    [
      'a zip with a password',
      patched(PLAN, 'word/document.xml', (view, at) => view.setUint16(at + 8, 1, true)),
    ],
    ['a pdf with a password', makePdf([{ texts: pageOfText(['正文']) }], { encrypt: true })],
  ])('%s', async (_name, bytes) => {
    expect(await answer(bytes)).toBe('encrypted');
  });
});

describe('what is broken', () => {
  it.each([
    ['a file cut in half', PLAN.subarray(0, PLAN.length >> 1)],
    ['a file without its end', PLAN.subarray(0, -30)],
    [
      'a part with a wrong checksum',
      patched(PLAN, 'word/document.xml', (view, at) => view.setUint32(at + 16, 7, true)),
    ],
    ['an OLE file cut short', compound('WordDocument').subarray(0, 600)],
    ['an OLE file with an empty document', compound('WordDocument')],
  ])('%s', async (_name, bytes) => {
    expect(['damaged', 'unsupported-format']).toContain(await answer(bytes));
  });
});

describe('zip tricks', () => {
  it('a bomb is told by its ratio before it is unpacked', async () => {
    expect(await answer(packed({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }))).toBe(
      'zip-limits',
    );
  });

  it('a part that is too large is not unpacked', async () => {
    expect(await answer(PLAN, { limits: { maxPartBytes: 200 } })).toBe('zip-limits');
    expect(await answer(PLAN, { limits: { maxUnzippedBytes: 900 } })).toBe('zip-limits');
  });

  it('a part that is larger than it says is left at what it says', async () => {
    const lying = patched(
      packed({ 'word/document.xml': new Uint8Array(5_000_000) }),
      'word/document.xml',
      (view, at) => view.setUint32(at + 24, 5000, true),
    );
    expect(await answer(lying)).toBe('zip-limits');
  });

  it('too many parts are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`word/media/${i}.png`, 'x']));
    expect(await answer(packed(many), { limits: { maxEntries: 200 } })).toBe('zip-limits');
    expect(await answer(packed(many))).toBe('ok');
  });

  it('names that climb out of the package lead nowhere', async () => {
    const tricks = { '../../../evil.txt': 'x', '/etc/evil': 'x', 'C:\\evil.txt': 'x', '..\\evil.xml': 'x' };
    expect(await answer(packed(tricks))).toBe('ok');
  });
});

describe('xml tricks', () => {
  const main = (head: string, text: string): Uint8Array =>
    packed({
      'word/document.xml': `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    });

  it('entities are not defined', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    expect(await answer(main(`<!DOCTYPE d [<!ENTITY l0 "哈">${laughs}]>`, '&l9;'))).toBe('damaged');
  });

  it('nothing outside is fetched', async () => {
    expect(await answer(main('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'))).toBe(
      'damaged',
    );
    expect(await answer(main('<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">', '正文'))).toBe('damaged');
  });

  it('entities that nobody defined stay as they are', async () => {
    expect(await answer(main('', '&x;'))).toBe('ok');
  });

  it('nesting has an end', async () => {
    expect(await answer(main('', '<w:sdt>'.repeat(100_000)))).toBe('too-complex');
  });

  it('links to outside parts are not followed', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="r1" Type="http://x/styles" Target="http://127.0.0.1:9/styles.xml" TargetMode="External"/></Relationships>';
    expect(await answer(packed({ 'word/_rels/document.xml.rels': rels }))).toBe('ok');
  });
});

describe('wrong names', () => {
  it.each([
    ['a pdf named docx', makePdf([{ texts: pageOfText(['正文']) }]), 'plan.docx', 'pdf'],
    ['a docx named pdf', PLAN, 'plan.pdf', 'docx'],
    ['a docx named txt', PLAN, 'plan.txt', 'docx'],
    ['text named docx', Buffer.from('每月检测。'), 'plan.docx', 'txt'],
    [
      'a web page named xls',
      Buffer.from('<html><table><tr><td>任务<td>责任单位<tr><td>换管<td>供水处</table>'),
      'plan.xls',
      'html',
    ],
  ])('%s', async (_name, bytes, name, kind) => {
    const result = await readDocument(bytes, { name, isolation: 'none' });
    expect(result.ok && result.document.kind).toBe(kind);
    expect(result.ok && result.document.warnings.map(({ code }) => code)).toContain('wrong-extension');
  });
});
