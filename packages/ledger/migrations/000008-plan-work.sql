-- What working on plans and dashboards needs beside the plans themselves.

-- Names in a plan that mean nobody of this organisation (a contractor, another authority): asked once, never again.
alter table plan add column outside text[] not null default '{}';
-- SHA-256 of the compilation's canonical JSON, which the plan's state bears.
alter table plan_version add column compilation_hash bytea not null;

-- How many occurrences of a unit fall due in a month, and what became of them. Kept in step by the statements that write
-- occurrences (store/occurrence-tally.ts): counting 1.2 million of them for a page would take seconds. Rows of one cell
-- are spread over shards, so that those who write at the same time seldom wait for one another. Withdrawn ones are not in it.
create table occurrence_tally (
  org uuid not null references org,
  unit uuid not null,
  register text not null,
  -- The first day of the month.
  month date not null,
  shard integer not null,
  total integer not null,
  done integer not null,
  done_in_time integer not null,
  reported integer not null,
  excused integer not null,
  primary key (org, unit, register, month, shard),
  foreign key (org, unit) references unit (org, id)
);
select guard('occurrence_tally', 'select, insert, update',
  '(select reads_all()) or unit = any ((select readable_units())::uuid[])',
  '(select writes_all()) or unit = any ((select writable_units())::uuid[])');

-- What waits for whoever owes it, by day over all units: the ladder of what is overdue.
create index occurrence_waiting on occurrence (org, due_on, unit) where state in ('open', 'returned');
-- What waits for a check.
create index occurrence_reported on occurrence (org, unit, due_on) where state = 'reported';
