-- Registers, their records, occurrences and evidence. `unit` and `shared_with` say who may read a row: the unit it
-- belongs to, and others concerned (units with a branch of it). Occurrences repeat both, because a dashboard counts
-- them by the million; store/queries/save-record.ts keeps them in step.

create table register_definition (
  org uuid not null references org,
  register text not null,
  version integer not null,
  id uuid not null,
  definition jsonb not null,
  -- Which index column holds which indexed field: {"level": "text_1"}. Never changes for a field while versions live.
  slots jsonb not null,
  adopted_at timestamptz not null,
  primary key (org, register, version)
);
select guard('register_definition', 'select, insert');

create table record (
  org uuid not null,
  id uuid not null,
  register text not null,
  definition integer not null,
  parent uuid,
  number text,
  title text not null,
  unit uuid not null,
  shared_with uuid[],
  stage text not null,
  stage_since timestamptz not null,
  resume_stage text,
  due_on date,
  first_due_on date,
  due_moves integer not null default 0,
  done_on date,
  data jsonb not null,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  approval jsonb,
  votes jsonb not null default '[]',
  doers jsonb not null default '{}',
  -- Index columns for the fields that a definition calls indexed. A field without a value holds '' or infinity, so that
  -- its rows are in the index too; null says that the register does not use the column, and costs nothing there.
  text_1 text collate "C", text_2 text collate "C", text_3 text collate "C", text_4 text collate "C",
  number_1 double precision, number_2 double precision, number_3 double precision, number_4 double precision,
  day_1 date, day_2 date, day_3 date, day_4 date,
  primary key (org, id),
  foreign key (org, unit) references unit (org, id),
  foreign key (org, parent) references record (org, id),
  foreign key (org, register, definition) references register_definition (org, register, version)
);
create unique index record_number on record (org, register, number) where number is not null;
create index record_by_register on record (org, register, id);
create index record_by_due on record (org, register, due_on, id);
create index record_by_stage on record (org, register, stage, due_on, id);
create index record_by_unit on record (org, register, unit, due_on, id);
create index record_by_change on record (org, register, updated_at, id);
create index record_by_parent on record (org, parent) where parent is not null;
create index record_shared on record using gin (shared_with) where shared_with is not null;
create index record_text_1 on record (org, register, text_1, id) where text_1 is not null;
create index record_text_2 on record (org, register, text_2, id) where text_2 is not null;
create index record_text_3 on record (org, register, text_3, id) where text_3 is not null;
create index record_text_4 on record (org, register, text_4, id) where text_4 is not null;
create index record_number_1 on record (org, register, number_1, id) where number_1 is not null;
create index record_number_2 on record (org, register, number_2, id) where number_2 is not null;
create index record_number_3 on record (org, register, number_3, id) where number_3 is not null;
create index record_number_4 on record (org, register, number_4, id) where number_4 is not null;
create index record_day_1 on record (org, register, day_1, id) where day_1 is not null;
create index record_day_2 on record (org, register, day_2, id) where day_2 is not null;
create index record_day_3 on record (org, register, day_3, id) where day_3 is not null;
create index record_day_4 on record (org, register, day_4, id) where day_4 is not null;
select guard('record', 'select, insert, update',
  '(select reads_all()) or unit = any ((select readable_units())::uuid[]) or shared_with && (select readable_units())::uuid[]',
  '(select writes_all()) or unit = any ((select writable_units())::uuid[])');

create table number_sequence (
  org uuid not null references org,
  register text not null,
  -- What starts the count again: '' never, '2026', '2026-03'.
  restart text not null,
  last bigint not null,
  primary key (org, register, restart)
);
select guard('number_sequence', 'select, insert, update');

create table occurrence (
  org uuid not null,
  id uuid not null,
  record uuid not null,
  register text not null,
  unit uuid not null,
  shared_with uuid[],
  key text not null,
  period_start date not null,
  period_end date not null,
  slot_on date not null,
  due_on date not null,
  basis text not null,
  state text not null,
  done_on date,
  verified_at timestamptz,
  was_red boolean not null default false,
  moves integer not null default 0,
  touched boolean not null default false,
  -- A light set by hand, with its reason; the computed one stays beside it.
  light jsonb,
  version integer not null,
  primary key (org, id),
  unique (org, record, key),
  foreign key (org, record) references record (org, id)
);
create index occurrence_by_due on occurrence (org, due_on, unit, state);
create index occurrence_open on occurrence (org, unit, due_on) where state in ('open', 'reported', 'returned');
select guard('occurrence', 'select, insert, update',
  '(select reads_all()) or unit = any ((select readable_units())::uuid[]) or shared_with && (select readable_units())::uuid[]',
  '(select writes_all()) or unit = any ((select writable_units())::uuid[])');

create table evidence (
  org uuid not null references org,
  id uuid not null,
  blob bytea not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  dated_on date,
  covers_from date,
  covers_to date,
  expires_on date,
  added_by uuid,
  added_at timestamptz not null,
  version integer not null,
  primary key (org, id)
);
create index evidence_by_blob on evidence (org, blob);
create index evidence_by_expiry on evidence (org, expires_on) where expires_on is not null;

create table proof (
  org uuid not null,
  id uuid not null,
  evidence uuid not null,
  record uuid not null,
  occurrence uuid,
  expected text,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  version integer not null,
  primary key (org, id),
  foreign key (org, evidence) references evidence (org, id),
  foreign key (org, record) references record (org, id),
  foreign key (org, occurrence) references occurrence (org, id)
);
create index proof_by_record on proof (org, record);
create index proof_by_evidence on proof (org, evidence);
create index proof_by_occurrence on proof (org, occurrence) where occurrence is not null;
-- What hangs on a record is read by whoever may read the record: the sub-select is under the record's own policy.
select guard('proof', 'select, insert, update',
  '(select reads_all()) or exists (select 1 from record r where r.org = proof.org and r.id = proof.record)',
  '(select writes_all()) or exists (select 1 from record r where r.org = proof.org and r.id = proof.record and r.unit = any ((select writable_units())::uuid[]))');
select guard('evidence', 'select, insert, update',
  '(select reads_all()) or added_by = (select current_person()) or exists (select 1 from proof p where p.org = evidence.org and p.evidence = evidence.id)',
  '(select writes_all()) or added_by = (select current_person())');

create table urge (
  org uuid not null,
  id uuid not null,
  record uuid not null,
  occurrence uuid,
  sender uuid,
  to_unit uuid,
  to_post uuid,
  channel text not null,
  text text not null,
  sent_at timestamptz not null,
  reply text,
  replied_by uuid,
  replied_at timestamptz,
  -- Sent once however often the ladder runs: rung, day and addressee; null for one written by hand.
  key text,
  version integer not null,
  primary key (org, id),
  foreign key (org, record) references record (org, id),
  foreign key (org, occurrence) references occurrence (org, id),
  foreign key (org, to_unit) references unit (org, id),
  foreign key (org, to_post) references post (org, id)
);
create unique index urge_once on urge (org, record, key) where key is not null;
create index urge_by_record on urge (org, record);
select guard('urge', 'select, insert, update',
  '(select reads_all()) or to_unit = any ((select readable_units())::uuid[]) or exists (select 1 from record r where r.org = urge.org and r.id = urge.record)',
  '(select writes_all()) or to_unit = any ((select writable_units())::uuid[]) or sender = (select current_person())');

-- What is searched, one row a record: bigrams of title, text and file names, made by the program. The app role cannot
-- read it: under row-level security Postgres would check rights before it may use the index of `@@`, and read everything.
-- It asks search_records(), which applies organisation and units itself and gives ids only; those are then read under
-- the record's own policy.
create table record_search (
  org uuid not null,
  record uuid not null,
  register text not null,
  unit uuid not null,
  shared_with uuid[],
  -- Lower case, for the recheck that bigrams stand side by side.
  text text not null,
  grams tsvector not null,
  primary key (org, record),
  foreign key (org, record) references record (org, id)
);
create index record_search_grams on record_search using gin (grams);
select guard('record_search', 'insert, update', 'false',
  '(select writes_all()) or unit = any ((select writable_units())::uuid[])');
