/** A duty that comes back, assigned to a unit: what most things are done with. */
import { HttpPerson } from './http-person.ts';
import { PASSWORD } from './sample-people.ts';

interface Duty {
  readonly title: string;
  readonly unit: string;
  readonly cadence: string;
}

/** Registered and assigned by the supervisor; its first period is due today where it comes back daily. Gives its id. */
export async function assignDuty(url: string, { title, unit: name, cadence }: Duty): Promise<string> {
  const supervisor = await new HttpPerson(url).signIn('jiang', PASSWORD);
  const { items } = await supervisor.ask<{ items: { id: string; name: string }[] }>('GET', '/units');
  const unit = items.find((one) => one.name === name)?.id;
  const data = { title, measure: '有记录可查', unit, cadence };
  const made = await supervisor.ask<{ id: string }>('POST', '/registers/commitment/records', { data });
  let version = 1;
  for (const transition of ['register', 'assign']) {
    const steps = [{ record: made.id, version, transition }];
    const taken = await supervisor.ask<{ items: { version: number }[] }>('POST', '/records/transitions', {
      mode: 'all-or-none',
      steps,
    });
    version = taken.items[0]?.version ?? 0;
  }
  return made.id;
}
