import type pg from 'pg';

import type { Session } from '../../model/index.ts';

const TAKE = {
  name: 'take-numbers',
  text: `insert into taizhang.number_sequence as s (org, register, restart, last) values ($1, $2, $3, $4)
         on conflict (org, register, restart) do update set last = s.last + $4
         returning last - $4 + 1 as first`,
};

/**
 * Takes `count` numbers on a connection of its own, and gives the first. The command's transaction does not hold the
 * sequence, so eight clients that create records do not queue for it. The pool commits without waiting for the disk:
 * a record that carries the number is written later in the same log, and so never outlives it.
 */
export const takeNumbersOn =
  (pool: pg.Pool) =>
  async (session: Session, register: string, restart: string, count: number): Promise<number> => {
    const { rows } = await pool.query<{ first: number }>({
      ...TAKE,
      values: [session.org, register, restart, count],
    });
    const first = rows[0]?.first;
    if (first === undefined) throw new Error('number_sequence gave nothing back');
    return first;
  };
