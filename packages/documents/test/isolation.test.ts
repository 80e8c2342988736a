import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/index.ts';
import { makeDocx, p } from './support/make-docx.ts';

const LONG = makeDocx({
  body: Array.from({ length: 60_000 }, (_, i) =>
    p(`${i * 7919}号水厂每月检测${i % 97}次，完成${i * 31}米管网改造。`),
  ).join(''),
});

describe('reading in a thread', () => {
  it('gives what reading here gives', async () => {
    const bytes = makeDocx({ body: p('一、供水') + p('每月检测。') });
    const there = await readDocument(bytes, { name: 'plan.docx' });
    expect(there).toEqual(await readDocument(bytes, { name: 'plan.docx', isolation: 'none' }));
    expect(there.ok).toBe(true);
  });

  it('leaves the bytes of the caller alone', async () => {
    const bytes = makeDocx({ body: p('一、供水') });
    const before = Buffer.from(bytes).toString('base64');
    await readDocument(bytes, { name: 'plan.docx' });
    expect(Buffer.from(bytes).toString('base64')).toBe(before);
  });

  it('is ended when time is up', async () => {
    const result = await readDocument(LONG, { name: 'plan.docx', limits: { timeoutMs: 5 } });
    expect(!result.ok && result.problem.code).toBe('time-limit');
  });

  it('is ended when memory runs out', async () => {
    const result = await readDocument(LONG, { name: 'plan.docx', limits: { maxHeapMiB: 24 } });
    expect(!result.ok && result.problem.code).toBe('memory-limit');
  });
});
