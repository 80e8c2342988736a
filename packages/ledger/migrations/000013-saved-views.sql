-- Lists as somebody likes to see them: a register with filters, order and layout, under a name. A convenience, not part of
-- the ledger: no events, and whoever made one may delete it.
create table saved_view (
  org uuid not null,
  id uuid not null,
  person uuid not null,
  name text not null,
  register text not null,
  query jsonb not null,
  shared boolean not null,
  updated_at timestamptz not null,
  version integer not null,
  primary key (org, id),
  foreign key (org, person) references person (org, id)
);
create index saved_view_by_person on saved_view (org, person);
create index saved_view_shared on saved_view (org) where shared;
-- Those who supervise the whole tidy up what is shared; what is not shared is nobody else's.
select guard('saved_view', 'select, insert, update, delete',
  'shared or person = (select current_person()) or (select current_person()) is null',
  'person = (select current_person()) or ((select writes_all()) and (shared or (select current_person()) is null))');
