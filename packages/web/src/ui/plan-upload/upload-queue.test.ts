import { expect, test } from 'vitest';

import { OfflineError, ProblemFailure, type Problem } from '../../api/problem.ts';
import { afterEvent, mayHelpAgain, nextUpload, type QueuedUpload, type UploadEvent } from './upload-queue.ts';

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

const refused = (status: number): Error => new ProblemFailure({ status } as Problem);

test.each<[string, UploadEvent, boolean]>([
  ['a file that was stopped', { kind: 'stopped', id: 1 }, true],
  ['the server away', { kind: 'failed', id: 1, error: new OfflineError() }, true],
  ['the server in trouble', { kind: 'failed', id: 1, error: refused(503) }, true],
  ['too many requests', { kind: 'failed', id: 1, error: refused(429) }, true],
  ['signed out', { kind: 'failed', id: 1, error: refused(401) }, true],
  ['a scan, a password, no commitment in it', { kind: 'failed', id: 1, error: refused(422) }, false],
  ['too large', { kind: 'failed', id: 1, error: refused(413) }, false],
  ['no right to import', { kind: 'failed', id: 1, error: refused(403) }, false],
  ['done', { kind: 'done', id: 1, result: RESULT }, false],
])('trying again is offered where it may help: %s', (_title, event, offered) => {
  expect(after(event).map(mayHelpAgain)).toEqual([offered, false]);
});
