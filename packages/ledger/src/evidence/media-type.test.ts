import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isMediaType, MEDIA_TYPE_BYTES, mediaTypeOf } from './media-type.ts';

const hex = (digits: string): Buffer => Buffer.from(digits.replaceAll(' ', ''), 'hex');
const DOCX = readFileSync(new URL('../../../cli/test/fixtures/plan.docx', import.meta.url));
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test.each<[string, Buffer, string, string]>([
  ['a pdf', Buffer.from('%PDF-1.7\n%'), '报告.pdf', 'application/pdf'],
  ['a pdf that calls itself a picture', Buffer.from('%PDF-1.7\n%'), '照片.jpg', 'application/pdf'],
  ['a program that calls itself a pdf', hex('7f454c46 02010100'), '报告.pdf', 'application/x-elf'],
  ['a png', hex('89504e470d0a1a0a 0000000d49484452'), 'a', 'image/png'],
  ['a docx', DOCX, '计划.docx', WORD],
  ['a docx of which only the head is looked at', DOCX.subarray(0, 200), '计划.docx', WORD],
  [
    'an old Word file',
    Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.alloc(600)]),
    'A.DOC',
    'application/msword',
  ],
  ['text', Buffer.from('检测报告\r\n'), '说明.txt', 'text/plain'],
  ['text cut within a character', Buffer.from('检测报告').subarray(0, 11), 'a', 'text/plain'],
  ['a table as text', Buffer.from('任务,责任单位\n'), 'a.csv', 'text/csv'],
  ['bytes that are nothing', hex('00010203'), 'a.txt', 'application/octet-stream'],
  ['text that calls itself a picture', Buffer.from('hello'), 'a.png', 'text/plain'],
])('knows %s', async (_what, head, name, expected) => {
  expect(await mediaTypeOf(head.subarray(0, MEDIA_TYPE_BYTES), name)).toBe(expected);
});

test('gives an answer for any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (head, name) => {
      expect(await mediaTypeOf(head, name)).toMatch(/^[a-z]+\/[\w.+-]+/u);
      expect(await mediaTypeOf(Buffer.concat([DOCX.subarray(0, 60), head]), name)).toContain('/');
    }),
    { numRuns: 60 },
  );
});

test.each<[string, string[] | undefined, boolean]>([
  ['image/png', ['image/*'], true],
  ['image/png', ['application/pdf', 'image/png'], true],
  ['image/png', ['application/pdf'], false],
  ['imagery/png', ['image/*'], false],
  ['image/png', undefined, true],
])('%s is one of %j: %s', (mediaType, asked, expected) => {
  expect(isMediaType(mediaType, asked)).toBe(expected);
});
