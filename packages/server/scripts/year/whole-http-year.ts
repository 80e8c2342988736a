/** Plays, compares, verifies: all that `npm run year:http` and its test do, in one. */
import { systemSession } from '@taizhang/ledger';

import { readFacts, type YearFacts } from '../../../ledger/scripts/year/facts.ts';
import { checkInvariants } from '../../../ledger/scripts/year/invariants.ts';
import type { Colleague } from './colleague.ts';
import { comparePerson } from './compare-person.ts';
import { compareWhole } from './compare-whole.ts';
import type { Library } from './library.ts';
import { playHttpYear, type HttpYearOptions } from './play.ts';
import { proveLog, type ProvenLog } from './prove.ts';
import { Tally } from './tally.ts';

export interface HttpYearResult {
  readonly people: number;
  /** Values that agreed, by where they were shown. */
  readonly agreed: ReadonlyMap<string, number>;
  /** Acts by name, all people together. */
  readonly did: ReadonlyMap<string, number>;
  readonly seen: ReadonlyMap<string, number>;
  readonly rows: { readonly records: number; readonly occurrences: number };
  readonly invariants: number;
  readonly log: ProvenLog;
}

/** Throws at the first thing that is not as it must be. Stops the server. */
export async function wholeHttpYear(options: HttpYearOptions): Promise<HttpYearResult> {
  const { library, earlier } = await playHttpYear(options);
  try {
    const facts = await readFacts({ ledger: library.ledger, system: systemSession(library.org) });
    const invariants = checkInvariants(facts, { calendar: library.calendar, counts: new Map() }).length;
    const agreed = new Tally();
    const reader = library.people.find(({ seat }) => seat.roles.includes('leader'));
    if (reader === undefined) throw new Error('Nobody reads everything.');
    await compareWhole({ library, facts, agreed, reader });
    const { definitions } = facts;
    for (const who of library.people) {
      const seen = await comparePerson({ library, agreed, definitions }, who);
      agreed.add('records kept from whom they do not concern', await requireHidden(facts, who, seen));
    }
    return {
      people: library.people.length,
      agreed: agreed.sorted(),
      did: actsOf(library),
      seen: library.seen.sorted(),
      rows: { records: facts.records.length, occurrences: facts.occurrences.length },
      invariants,
      log: await proveLog(library, { folder: options.folder, earlier }),
    };
  } finally {
    await library.close();
  }
}

const TRIED = 5;

/** A member is shown what is their unit's, what their unit has a part in, and the parts of what it leads: nothing else is there. */
async function requireHidden(
  { records }: YearFacts,
  who: Colleague,
  seen: ReadonlySet<string>,
): Promise<number> {
  if (who.seat.roles.length > 0) return 0;
  const { unit } = who.seat;
  const own = records.filter((one) => one.unit === unit);
  const [ids, above] = [new Set(own.map(({ id }) => id)), new Set(own.map(({ parent }) => parent))];
  const foreign = records.filter(
    (one) => seen.has(one.id) && one.unit !== unit && !above.has(one.id) && !ids.has(one.parent ?? ''),
  );
  if (foreign.length > 0) throw new Error(`${who.seat.name} sees ${JSON.stringify(foreign[0])}`);
  const hidden = records.filter(({ id }) => !seen.has(id));
  for (const { id } of hidden.slice(0, TRIED)) {
    const { status } = await who.send('GET', `/records/${id}`);
    if (status !== 404) throw new Error(`${who.seat.name} asked for ${id} of another unit: ${status}`);
  }
  return hidden.length;
}

function actsOf({ did }: Library): ReadonlyMap<string, number> {
  const acts = new Tally();
  for (const [name, times] of did.counts) acts.add(name.slice(name.indexOf(' ') + 1), times);
  return acts.sorted();
}
