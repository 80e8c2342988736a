/** What a figure of the dashboard opens: the very periods and records that it counts. */
import type { QueryOf } from '../../../api/types.ts';
import type { UnitScope } from '../unit-scope.ts';

export type PeriodState = NonNullable<QueryOf<'/api/v1/occurrences'>['state']>[number];

export interface Drill extends UnitScope {
  readonly title: string;
  /** Periods by due day. */
  readonly periods: {
    readonly from: string;
    readonly to: string;
    readonly states: readonly PeriodState[];
  } | null;
  /** Records in stages of this kind; days of their due day, both inclusive, null without limit. */
  readonly records: {
    readonly kind: 'open';
    readonly due: { readonly from: string | null; readonly to: string } | null;
  } | null;
}
