import { expect, test } from 'vitest';

import { afterEvent, nextUpload, type QueuedUpload, type UploadEvent } from './upload-queue.ts';

const files = ['a.docx', 'b.pdf'].map((name) => new File(['x'], name));
const RESULT = { kind: 'imported', plan: 'p', number: 1, commitments: 3, warnings: [] };
const after = (...events: UploadEvent[]): readonly QueuedUpload[] =>
  events.reduce(afterEvent, afterEvent([], { kind: 'added', files, firstId: 1 }));
const phases = (queue: readonly QueuedUpload[]): string => queue.map(({ phase }) => phase).join();

test.each<[string, UploadEvent[], string, number | null]>([
  ['two wait, the first is sent', [], 'waiting,waiting', 1],
  ['while one is sent the other waits', [{ kind: 'sent', id: 1, share: 0.5 }], 'sending,waiting', null],
  ['all of its bytes sent: it is read', [{ kind: 'sent', id: 1, share: 1 }], 'reading,waiting', null],
  ['one done: the next is sent', [{ kind: 'done', id: 1, result: RESULT }], 'done,waiting', 2],
  ['one refused: the next is sent', [{ kind: 'failed', id: 1, error: new Error() }], 'failed,waiting', 2],
  [
    'sent again',
    [
      { kind: 'failed', id: 1, error: new Error() },
      { kind: 'again', id: 1 },
    ],
    'waiting,waiting',
    1,
  ],
  [
    'a late word of progress does not wake what was stopped',
    [
      { kind: 'stopped', id: 1 },
      { kind: 'sent', id: 1, share: 0.7 },
    ],
    'stopped,waiting',
    2,
  ],
  ['removed', [{ kind: 'removed', id: 1 }], 'waiting', 2],
])('%s', (_title, events, expected, next) => {
  const queue = after(...events);
  expect([phases(queue), nextUpload(queue)?.id ?? null]).toEqual([expected, next]);
});
