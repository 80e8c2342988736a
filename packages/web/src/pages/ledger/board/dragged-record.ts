/** The card that is being dragged. Of a drag the browser tells nothing but texts, and those only at its end. */
import type { ListedRecord } from '../../../api/record-list.ts';

let dragged: ListedRecord | null = null;

export const draggedRecord = (): ListedRecord | null => dragged;

export function setDragged(record: ListedRecord | null): void {
  dragged = record;
}
