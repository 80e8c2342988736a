/** What the reading thread sends: what came of reading, with the anchors of a document packed. */
import type { ReadOutcome } from '../read-here.ts';
import type { PlanDocument } from '../types.ts';
import { unpackAnchors, type PackedAnchors } from './pack-anchors.ts';

type Unread = Exclude<ReadOutcome, { readonly ok: true }>;

export type SentOutcome =
  | Unread
  | {
      readonly ok: true;
      readonly document: Omit<PlanDocument, 'anchors'>;
      readonly anchors: PackedAnchors;
    };

/** The anchors are made when somebody asks for them. */
export function receive(sent: SentOutcome): ReadOutcome {
  if (sent.ok !== true) return sent;
  const { document, anchors } = sent;
  let made: PlanDocument['anchors'] | null = null;
  return {
    ok: true,
    document: {
      ...document,
      get anchors() {
        return (made ??= unpackAnchors(anchors));
      },
    },
  };
}
