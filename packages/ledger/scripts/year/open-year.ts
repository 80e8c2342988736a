/** The first day: a fresh ledger, the library's organisation and its plan, taken over with every question answered. */
import { join } from 'node:path';

import { v7 } from 'uuid';

import { openDiskStore } from '../../src/evidence/disk-store.ts';
import { blobFolder } from '../../src/files/data-places.ts';
import type { Id } from '../../src/model/index.ts';
import { createOrganisation, grantRole, importOrganisation } from '../../src/organisation/index.ts';
import { SAMPLE_ROOT, sampleTable } from '../../src/sample/sample-files.ts';
import { findOrg } from '../../src/store/queries/find-org.ts';
import { openLedger, type DatabasePlace } from '../../src/store/open-ledger.ts';
import { systemSession } from '../../src/store/system-session.ts';
import { adoptBuiltInRegisters, orgCalendar, orgKeyring } from '../../src/work/index.ts';
import { makeYearClock } from './clock.ts';
import { readOffice, type Office } from './office.ts';
import { makeRandom } from './random.ts';
import { must, perform, read, type World } from './world.ts';

export interface YearPlace {
  readonly database: DatabasePlace;
  /** For stored files and keys. */
  readonly folder: string;
  readonly seed: number;
}

export const FIRST_DAY = '2026-01-01';

/** Ids, salts and keys come from the seed and the clock of the play: the same seed gives the same log, byte for byte. */
export async function openYear({ database, folder, seed }: YearPlace): Promise<World> {
  const random = makeRandom(seed);
  // Of its own, so that nobody's choices depend on how many ids were made.
  const noise = makeRandom(seed ^ 0x5eed);
  const clock = makeYearClock(FIRST_DAY);
  let made = 0;
  const newId = (): Id => v7({ msecs: clock.milliseconds(), seq: ++made, random: noise.bytes(16) });
  const newSalt = (): string => noise.bytes(32).toString('hex');
  const ledger = must(await openLedger({ database, clock, newId, newSalt }), 'Opening');
  const org = newId();
  const system = systemSession(org);
  must(await ledger.run(system, createOrganisation, { name: SAMPLE_ROOT }), 'The organisation');
  must(await ledger.run(system, adoptBuiltInRegisters, null), 'The registers');
  const table = await sampleTable();
  must(await ledger.run(system, importOrganisation, { table }), 'The table of the organisation');
  const origin = must(await ledger.read(system, findOrg), 'The organisation')?.origin ?? '';
  const keys = { folder: join(folder, 'keys'), org, origin, at: clock.now(), random: noise.bytes };
  const world: World = {
    ledger,
    clock,
    random,
    org,
    system,
    keyring: must(await orgKeyring(keys), 'The keys'),
    blobs: await openDiskStore({
      folder: blobFolder(folder),
      newName: newId,
      leftoversBefore: `${FIRST_DAY}T00:00:00.000Z`,
    }),
    office: must(await ledger.read(system, (reading) => readOffice(reading, FIRST_DAY)), 'The office'),
    calendar: must(await ledger.read(system, orgCalendar), 'The calendar'),
    sessions: new Map(),
    counts: new Map(),
    refused: new Map(),
  };
  await giveRoles(world);
  return world;
}

/** The supervisors sit in the office: somebody outside it has to check what the office itself does. */
async function giveRoles(world: World): Promise<void> {
  const grants = [
    { person: 'L003', role: 'supervisor' },
    { person: 'L001', role: 'auditor' },
  ] as const;
  for (const { person, role } of grants)
    await perform(world, null, [grantRole, { person: world.office.person(person), role, unit: null }]);
  await refreshOffice(world);
}

/** Who holds what may be different today. */
export async function refreshOffice(world: World): Promise<void> {
  const before = world.office;
  world.office = await read(world, (reading) => readOffice(reading, world.clock.day()));
  if (rightsIn(before) !== rightsIn(world.office)) world.sessions.clear();
}

/** What sessions are made from. */
const rightsIn = ({ seats, supervisors, leaders }: Office): string =>
  JSON.stringify([seats, supervisors, leaders]);
