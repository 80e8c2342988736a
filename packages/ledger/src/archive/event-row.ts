/** A row of `events/`: an event's canonical JSON between its place in the log and its leaf hash. */
import type { Hash } from '../model/basics.ts';

export const EVENT_ROW_START = '{"event":';

/** Written so that the whole row is canonical JSON too: `event` sorts before `index` and `leaf`. */
export const eventRowEnd = (index: number, leaf: Hash): string => `,"index":${index},"leaf":"${leaf}"}`;

export const eventRow = (text: string, index: number, leaf: Hash): string =>
  `${EVENT_ROW_START}${text}${eventRowEnd(index, leaf)}`;
