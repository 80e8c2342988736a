import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { placesOf } from './text/places-of.ts';
import type { PlanDocument, ReadOptions } from './types.ts';

async function read(content: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<PlanDocument> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const result = await readDocument(bytes, { name: 'plan.txt', ...options });
  if (!result.ok) throw new Error(result.problem.code);
  return result.document;
}

async function problem(content: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const result = await readDocument(bytes, { name: 'plan.txt', ...options });
  return result.ok ? 'none' : result.problem.code;
}

describe('plain text', () => {
  it('is kept as it is, with uniform line ends', async () => {
    const document = await read('\ufeff一、供水\r\n\r\n  每月检测。\r');
    expect(document).toMatchObject({ kind: 'txt', encoding: 'utf-8', text: '一、供水\n\n  每月检测。\n' });
    expect(document.anchors.map(({ place }) => place)).toEqual([
      { kind: 'line', line: 1 },
      { kind: 'line', line: 3 },
    ]);
  });

  it('points a span back to its lines', async () => {
    const document = await read('一、供水\n每月检测。\n每年换管。');
    const at = document.text.indexOf('检测');
    expect(placesOf(document.anchors, [at, at + 2]).map(({ place }) => place)).toEqual([
      { kind: 'line', line: 2 },
    ]);
    expect(placesOf(document.anchors, [0, document.text.length])).toHaveLength(3);
  });
});

describe('the kind', () => {
  it.each([
    ['一、供水\n正文。', 'plan.txt', 'txt'],
    ['# 供水\n正文。', 'plan.txt', 'markdown'],
    ['正文。', 'plan.md', 'markdown'],
    ['<html><body><p>正文。</p></body></html>', 'plan.doc', 'html'],
    ['<div><p>一</p><p>二</p></div><p>三</p>', 'plan', 'html'],
  ])('of %j named %s is %s', async (content, name, kind) => {
    expect((await read(content, { name })).kind).toBe(kind);
  });

  it('is judged by the content, and a wrong extension is named', async () => {
    const document = await read('<html><p>正文。</p></html>', { name: 'plan.docx' });
    expect(document.warnings.map(({ code }) => code)).toEqual(['wrong-extension']);
  });

  it('is not guessed for what is no text', async () => {
    expect(await problem(Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 31))).toBe(
      'unknown-format',
    );
  });
});

describe('hopeless files get a clear answer', () => {
  it.each([
    ['', 'empty'],
    ['  \n ', 'no-text'],
    ['正文。'.repeat(100), 'too-large'],
  ])('%j', async (content, code) => {
    expect(await problem(content, { limits: { maxBytes: 500 } })).toBe(code);
  });
});
