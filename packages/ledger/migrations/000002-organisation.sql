-- Organisation: units, posts, persons, and who holds what from when to when. Nothing here is ever deleted.

create table org (
  org uuid primary key,
  name text not null,
  time_zone text not null,
  created_at timestamptz not null,
  version integer not null
);
select guard('org', 'select, insert, update');

create table unit (
  org uuid not null references org,
  id uuid not null,
  parent uuid,
  name text not null,
  kind text,
  sort_order integer not null,
  -- The unit and all above it, topmost first: rights over a subtree are one array comparison.
  path uuid[] not null,
  closed_on date,
  version integer not null,
  primary key (org, id),
  foreign key (org, parent) references unit (org, id)
);
create index unit_by_parent on unit (org, parent);
select guard('unit', 'select, insert, update');

create table unit_alias (
  org uuid not null,
  name text not null,
  unit uuid not null,
  primary key (org, name, unit),
  foreign key (org, unit) references unit (org, id)
);
select guard('unit_alias', 'select, insert, delete');

create table post (
  org uuid not null,
  id uuid not null,
  unit uuid not null,
  name text not null,
  head boolean not null,
  closed_on date,
  version integer not null,
  primary key (org, id),
  foreign key (org, unit) references unit (org, id)
);
create index post_by_unit on post (org, unit);
select guard('post', 'select, insert, update');

create table post_alias (
  org uuid not null,
  name text not null,
  post uuid not null,
  primary key (org, name, post),
  foreign key (org, post) references post (org, id)
);
select guard('post_alias', 'select, insert, delete');

create table person (
  org uuid not null references org,
  id uuid not null,
  name text,
  number text,
  contact text,
  erased_on date,
  version integer not null,
  primary key (org, id)
);
create unique index person_number on person (org, number) where number is not null;
select guard('person', 'select, insert, update');

-- The salts behind the hashes by which personal values stand in events. Deleting a salt makes its hash say nothing.
create table personal_value (
  org uuid not null,
  person uuid not null,
  hash bytea not null,
  field text not null,
  salt bytea not null,
  primary key (org, person, hash),
  foreign key (org, person) references person (org, id)
);
select guard('personal_value', 'select, insert, delete');

create table holding (
  org uuid not null,
  id uuid not null,
  person uuid not null,
  post uuid not null,
  from_on date not null,
  to_on date check (to_on >= from_on),
  acting boolean not null,
  version integer not null,
  primary key (org, id),
  foreign key (org, person) references person (org, id),
  foreign key (org, post) references post (org, id)
);
create index holding_by_post on holding (org, post);
create index holding_by_person on holding (org, person);
select guard('holding', 'select, insert, update');

create table delegation (
  org uuid not null,
  id uuid not null,
  post uuid not null,
  delegate uuid not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  reason text,
  version integer not null,
  primary key (org, id),
  foreign key (org, post) references post (org, id),
  foreign key (org, delegate) references person (org, id)
);
create index delegation_by_delegate on delegation (org, delegate);
select guard('delegation', 'select, insert, update');

create table role_grant (
  org uuid not null,
  id uuid not null,
  person uuid not null,
  role text not null,
  -- Null: over the whole organisation.
  unit uuid,
  revoked_on date,
  version integer not null,
  primary key (org, id),
  foreign key (org, person) references person (org, id),
  foreign key (org, unit) references unit (org, id)
);
create unique index role_grant_once on role_grant (org, person, role, coalesce(unit, org)) where revoked_on is null;
select guard('role_grant', 'select, insert, update');

-- The working-day calendar: a year's standing, and each day that differs from Monday-to-Friday.
create table calendar_year (
  org uuid not null references org,
  year integer not null,
  basis text not null,
  source text,
  version integer not null,
  id uuid not null,
  primary key (org, year)
);
select guard('calendar_year', 'select, insert, update');

create table calendar_day (
  org uuid not null,
  day date not null,
  year integer not null,
  works boolean not null,
  name text,
  primary key (org, day),
  foreign key (org, year) references calendar_year (org, year)
);
select guard('calendar_day', 'select, insert, update, delete');
