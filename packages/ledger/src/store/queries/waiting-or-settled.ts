/**
 * Occurrences by due day, whatever their state. Those that wait and those that no longer do have an index each (migration 20), so they
 * are asked for apart: `select` gives the question for rows of which `states` holds, over the alias `o`.
 */
export const waitingOrSettled = (select: (states: string, kind: 'waiting' | 'settled') => string): string =>
  `(${select(`o.state in ('open', 'returned')`, 'waiting')})
   union all
   (${select(`o.state not in ('open', 'returned')`, 'settled')})`;
