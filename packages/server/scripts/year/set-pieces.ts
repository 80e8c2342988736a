/** What happens once, on its day: a head is away, the house is closed, a post changes hands. */
import { orgCalendar, systemSession } from '@taizhang/ledger';

import { granted } from '../../src/problems/granted.ts';
import type { Library } from './library.ts';

type Piece = (library: Library) => Promise<void>;

export const SET_PIECES: Readonly<Partial<Record<string, Piece>>> = {
  '2026-01-12': closeHouse({ from: '2026-01-15', to: '2026-01-16' }),
  '2026-02-10': takeLeave,
  '2026-06-01': closeHouse({ from: '2026-06-04', to: '2026-06-05' }),
};

const byNumber = ({ people }: Library, number: string) => {
  const found = people.find(({ seat }) => seat.number === number);
  if (found === undefined) throw new Error(`There is no ${number}.`);
  return found;
};

/** The head of the readers' department is away for two weeks; a colleague stands in. */
async function takeLeave(library: Library): Promise<void> {
  const away = byNumber(library, 'L011');
  const { seat } = byNumber(library, 'L015');
  const body = {
    post: away.seat.post,
    delegate: seat.person,
    from: library.clock.day(),
    to: '2026-02-27',
    reason: '外出培训',
  };
  await away.must('POST', '/delegations', body);
  library.standIns.set(seat.person, away.seat.unit);
}

/** The house is closed for a change of systems: due days on working days move. */
function closeHouse(days: { readonly from: string; readonly to: string }): Piece {
  return async (library) => {
    await library.admin.must('POST', '/calendar/own-days', { ...days, kind: 'closed', name: '系统切换闭馆' });
    library.calendar = granted(await library.ledger.read(systemSession(library.org), orgCalendar));
  };
}
