-- What a record's occurrences are laid out by, what was done about each, and which reminders went out.

-- The rules of one record. `through` is how far they have been laid out; it follows from the log and is no part of the
-- state that events hash.
create table schedule (
  org uuid not null,
  id uuid not null,
  record uuid not null,
  rules jsonb not null,
  -- The first day that may ask for something: the day it was started, or taken up again.
  from_on date not null,
  through date,
  running boolean not null,
  version integer not null,
  primary key (org, id),
  unique (org, record),
  foreign key (org, record) references record (org, id)
);
create index schedule_behind on schedule (org, through, id) where running;
select guard('schedule', 'select, insert, update',
  '(select reads_all()) or exists (select 1 from record r where r.org = schedule.org and r.id = schedule.record)',
  '(select writes_all()) or exists (select 1 from record r where r.org = schedule.org and r.id = schedule.record and r.unit = any ((select writable_units())::uuid[]))');

-- An occurrence is laid out by a generation: one event for all rows of a record that were made together. It gets a chain of
-- its own with the first thing that happens to it (version 1); from then on `planned` keeps what the generation said
-- (its days and their basis). `handling`: who reported, verified, returned or excused it, and the words. `entries`: progress of a target.
alter table occurrence
  add column generation uuid,
  add column planned jsonb,
  add column handling jsonb,
  add column entries jsonb;

-- Keys of reminders and missed limits that were told, or passed over because a later one made them pointless.
create table told (
  org uuid not null,
  record uuid not null,
  key text not null,
  told_at timestamptz not null,
  passed boolean not null,
  primary key (org, record, key),
  foreign key (org, record) references record (org, id)
);
select guard('told', 'select, insert', '(select reads_all())', '(select writes_all())');
