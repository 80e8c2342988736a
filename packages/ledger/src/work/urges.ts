/** 催办 and its reply: both are transitions of the record; what they leave behind is kept here. */
import { done, type Effect, type Id, type Result } from '../model/index.ts';
import { answerUrgeRows, insertUrge, lockOpenUrges, type StoredUrge } from '../store/queries/urges.ts';
import type { Work } from '../store/work.ts';
import { notify, type Telling } from './notify.ts';
import { urgeState } from './states.ts';

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

export async function sendUrge(
  work: Work,
  { channel, text, who }: Of<'urge'>,
  source: Pick<Telling, 'record' | 'context'>,
): Promise<Result<Id>> {
  const { record } = source;
  const urge: StoredUrge = {
    id: work.newId(),
    record: record.id,
    by: work.session.person,
    at: work.now,
    channel,
    text,
    toUnit: record.unit,
    reply: null,
    version: 1,
  };
  await insertUrge(work, urge);
  work.change({
    action: 'urge.send',
    object: { kind: 'urge', id: urge.id },
    before: null,
    after: urgeState(urge),
    data: { channel, text, toUnit: record.unit },
    record: record.id,
  });
  await notify(work, { ...source, who, notice: 'urged', key: `urge:${urge.id}` });
  return done(urge.id);
}

/** Every urge that is still open gets the one reply. */
export async function answerUrges(
  work: Work,
  { urges, text }: Of<'answer-urges'>,
  record: Id,
): Promise<Result<null>> {
  const by = work.session.person;
  if (by === null) return done(null);
  const reply = { by, at: work.now, text };
  const open = await lockOpenUrges(work, urges);
  await answerUrgeRows(
    work,
    open.map(({ id }) => id),
    reply,
  );
  for (const urge of open) {
    const after = { ...urge, reply, version: urge.version + 1 };
    work.change({
      action: 'urge.answer',
      object: { kind: 'urge', id: urge.id },
      before: urgeState(urge),
      after: urgeState(after),
      data: { text },
      record,
    });
  }
  return done(null);
}
