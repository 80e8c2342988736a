import { systemSession, type Ledger } from '@taizhang/ledger';
import { expect, test } from 'vitest';

import { startArchive } from './archive-stream.ts';

const gone = { ok: false, refusals: [{ code: 'LG-1010', data: { reason: 'gone' } }] } as const;

test('an archive that is refused before its first byte ends its request and nothing else', async () => {
  // Vitest fails where an error is thrown that nobody hears.
  const ledger = { read: () => Promise.resolve(gone) } as unknown as Ledger;
  const session = systemSession('019cac27-1a80-7000-8000-000000000000');
  const started = startArchive({ ledger, session, blobs: null, software: 'test', signers: [] });
  await expect(started).rejects.toMatchObject({ refusals: gone.refusals });
  await new Promise((settle) => setImmediate(settle));
});
