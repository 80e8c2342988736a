/** Who asks: sessions that read everything, one unit, a branch of the tree, most of it. */
import type { Session } from '../../../packages/ledger/src/model/index.ts';
import { systemSession } from '../../../packages/ledger/src/store/index.ts';
import type { LoadedLedger } from './load-ledger.ts';

export interface Reader {
  readonly name: string;
  readonly session: Session;
}

export function readers({ org, units, posts }: LoadedLedger): readonly Reader[] {
  const system = systemSession(org);
  const all: Session = { ...system, posts: posts.slice(0, 1), roles: ['supervisor'] };
  const of = (name: string, some: readonly string[]): Reader => ({
    name,
    session: {
      ...system,
      posts: posts.filter((_post, n) => units[n] === some[0]),
      readableUnits: some,
      writableUnits: [],
    },
  });
  return [
    { name: 'who reads all', session: all },
    of('who reads 1 unit', units.slice(12, 13)),
    of('who reads 6 units', units.slice(12, 18)),
    of('who reads 40 units', units.slice(20)),
  ];
}
