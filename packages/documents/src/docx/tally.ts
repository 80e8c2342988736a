/** Counts what a document holds besides its text, for the warnings. */
import type { DocumentWarning } from '../types.ts';
import { warningOf } from '../warning.ts';

export class Tally {
  changes = 0;
  hidden = 0;
  images = 0;
  embedded = 0;
  charts = 0;

  warnings(): DocumentWarning[] {
    const warnings: DocumentWarning[] = [];
    if (this.changes > 0) warnings.push(warningOf('tracked-changes', this.changes));
    if (this.hidden > 0) warnings.push(warningOf('hidden-text', this.hidden));
    if (this.embedded > 0) warnings.push(warningOf('embedded-ignored', this.embedded));
    if (this.charts > 0) warnings.push(warningOf('chart-or-object', this.charts));
    if (this.images > 0) warnings.push(warningOf('images-ignored', this.images));
    return warnings;
  }
}
