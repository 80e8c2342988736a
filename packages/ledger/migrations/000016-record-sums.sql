-- How many records of a unit fall due in a month. Kept in step by whoever writes records (store/record-tally.ts): counting a
-- million of them for a page takes seconds. Sharded as occurrence_tally is.
create table record_tally (
  org uuid not null references org,
  unit uuid not null,
  register text not null,
  -- The first day of the month.
  month date not null,
  shard integer not null,
  total integer not null,
  primary key (org, unit, register, month, shard),
  foreign key (org, unit) references unit (org, id)
);
select guard('record_tally', 'select, insert, update',
  '(select reads_all()) or unit = any ((select readable_units())::uuid[])',
  '(select writes_all()) or unit = any ((select writable_units())::uuid[])');
insert into record_tally (org, unit, register, month, shard, total)
select org, unit, register, date_trunc('month', due_on)::date, 0, count(*) from record where due_on is not null group by 1, 2, 3, 4;
