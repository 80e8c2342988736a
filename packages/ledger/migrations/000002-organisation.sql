-- Organisation: units, posts, persons, and who holds what from when to when. Nothing here is ever deleted.

create table org (
  org uuid primary key,
  name text not null,
  time_zone text not null,
  -- Of the sealed log: what its checkpoints and keys bear.
  origin text not null,
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
  -- The hashes by which these stand in events: {"name": "…"}. Kept when the values are erased.
  personal jsonb not null,
  erased_on date,
  version integer not null,
  primary key (org, id)
);
create unique index person_number on person (org, number) where number is not null;
select guard('person', 'select, insert, update');

-- The salts behind the hashes by which personal values stand in events. Erasing deletes the rows: the hash then says nothing.
create table personal_value (
  org uuid not null,
  person uuid not null,
  hash bytea not null,
  field text not null,
  value text not null,
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

-- The working-day calendar: each import of a year is a revision, the highest holds (calendar/calendar-year.ts).
create table calendar_year (
  org uuid not null references org,
  year integer not null,
  revision integer not null,
  id uuid not null,
  status text not null,
  notice text not null,
  days jsonb not null,
  primary key (org, year, revision)
);
select guard('calendar_year', 'select, insert');

-- Days on which the organisation itself is closed, or works although others rest.
create table calendar_own_days (
  org uuid not null references org,
  id uuid not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  kind text not null,
  name text not null,
  withdrawn_on date,
  version integer not null,
  primary key (org, id)
);
select guard('calendar_own_days', 'select, insert, update');
