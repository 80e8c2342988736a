import { describe, expect, it } from 'vitest';
import { showRoles } from '../../../test/read-english.ts';

/** `role text` a line; the text is the document. */
function check(document: string): void {
  const rows = document
    .trim()
    .split('\n')
    .map((row) => /^(?<role>\w+) (?<text>.*)$/.exec(row)?.groups ?? { role: '', text: '' });
  const text = rows.map((row) => row['text'] ?? '').join('\n');
  expect(showRoles(text).map(([role, clause]) => `${role} ${clause}`)).toEqual(
    rows.map((row) => `${row['role'] ?? ''} ${row['text'] ?? ''}`),
  );
}

describe('English roles', () => {
  it('tell titles, promises, lists and purposes in a plan', () => {
    check(`
heading Valley Water: Business Plan 2026
heading About us
background We supply water to 300,000 people in the valley.
heading What we will do
action We will replace 11 miles of main by June 2026.
outcome This will help to keep supplies safe.
leadin We will:
action • Inspect every reservoir twice a year
action • Publish a drought plan
heading How we will know
action • Leakage falls below 12%
`);
  });
  it('read numbered goals as titles and what stands under them as actions', () => {
    check(`
heading Goal 1: Reading for everyone
action 1.1 Run 40 reading groups by March 2027
action 1.2 Train two members of staff at each branch
heading Goal 2: A warm welcome
background Our branches are places where people meet.
`);
  });
  it('read the years and phases of a plan as titles', () => {
    check(`
heading Library improvement plan
heading Year 1 (2025/26)
action The librarian will review the collection by December.
heading Year 2: 2026/27
action The manager will open two branches in March.
heading Phase Three
action The council will open a third branch.
`);
  });
  it('read what is done each day or month under its title', () => {
    check(`
heading Kitchen cleaning
heading Daily
action Wipe down all work surfaces and empty the bins.
action Deep-clean ovens on Fridays.
action Descale the kettle.
heading Every six months
action Pull out equipment and clean behind it.
`);
  });
  it('read minutes', () => {
    check(`
heading Estates group: minutes
background The survey found damp in the store.
action It was agreed that the store be cleared by 31 May.
action SP will order new exit signs this week.
`);
  });
  it('tell whose task it is beside the task, and what is named with its frequency', () => {
    check(`
heading Water and reading
action 1.1 Renew the mains by 2027.
detail The Director is accountable for this task.
action 1.2 Story time: weekly at all 12 branches.
leadin The clerk is responsible for:
action • making sure that minutes are kept and are sent out each month;
action • KR3: Switch off heating outside opening hours
`);
  });
  it('read rows of tables', () => {
    check(`
heading Action	Lead	Due
action Repair the roof	Estates Team	May 2026
action Renew the lease	Finance	2027
`);
  });
  it('take standing duties for actions and slogans for background', () => {
    check(`
action The Security Office inspects the building daily.
background Our people are our greatest strength.
background We believe in fairness.
`);
  });
  it('take the past for done in a report and for background in a plan', () => {
    check(`
heading Annual Report 2025
action We opened two clinics in May.
`);
    check(`
heading Clinic Plan 2026
background We opened two clinics in May.
`);
  });
  it('keep a broken sentence together', () => {
    check(`
action We will open the new reading room in May
detail and lend laptops to every member.
`);
  });
  it('take duties under section numbers, standing meetings and bounds in lists for actions', () => {
    check(`
heading 1.0 Responsibilities
action 1.1 The secretary will be responsible for taking notes of each meeting.
action 1.2 Members of the committee meet once in two months.
heading 2.0 Targets
action • Inspect every hydrant by June 2026
action • No more than 2% of repairs overdue
`);
  });
  it('take a label with its value on the line below for no title', () => {
    check(`
heading Water Conservation
action The City shall audit water use every two years.
detail Responsible Department(s):
detail Public Works
`);
  });
  it('take resolutions, actions with a name and what is due for actions, and costs for background', () => {
    check(`
heading Minutes of the Safety Committee
background The Chair reported that two drills took place.
action It was agreed that a drill will be held in each building every term.
action ACTION: HR to remind all managers of the procedure.
action An annual summary is due January 31.
background Budget: $1.2 million
`);
  });
});
