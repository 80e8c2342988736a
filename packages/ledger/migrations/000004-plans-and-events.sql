-- Plans and what became of their commitments; reversible operations; the event log, its seals, and what waits to be sent.

create table plan (
  org uuid not null references org,
  id uuid not null,
  title text not null,
  unit uuid not null,
  shared_with uuid[],
  created_at timestamptz not null,
  version integer not null,
  primary key (org, id),
  foreign key (org, unit) references unit (org, id)
);
select guard('plan', 'select, insert, update',
  '(select reads_all()) or unit = any ((select readable_units())::uuid[]) or shared_with && (select readable_units())::uuid[]',
  '(select writes_all()) or unit = any ((select writable_units())::uuid[])');

create table plan_version (
  org uuid not null,
  plan uuid not null,
  number integer not null,
  source_name text not null,
  media_type text not null,
  -- SHA-256 of the source file, which is kept as a blob like evidence.
  source bytea not null,
  compiler text not null,
  compilation json not null,
  added_by uuid,
  added_at timestamptz not null,
  primary key (org, plan, number),
  foreign key (org, plan) references plan (org, id)
);
select guard('plan_version', 'select, insert',
  '(select reads_all()) or plan in (select p.id from plan p)',
  '(select writes_all()) or plan in (select p.id from plan p where p.unit = any ((select writable_units())::uuid[]))');

create table operation (
  org uuid not null references org,
  id uuid not null,
  kind text not null,
  summary jsonb not null,
  -- What has to be done to take it back; null once it cannot be.
  undo jsonb,
  done_by uuid,
  done_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  version integer not null,
  primary key (org, id)
);
select guard('operation', 'select, insert, update',
  '(select reads_all()) or done_by = (select current_person())',
  '(select writes_all()) or done_by = (select current_person())');

create table plan_commitment (
  org uuid not null,
  plan uuid not null,
  number integer not null,
  -- The commitment's id in the compilation, or one of its own for a part of a split.
  commitment text not null,
  state text not null check (state in ('proposed', 'adopted', 'merged', 'split', 'rejected')),
  -- What the compiler found; never changed.
  original jsonb not null,
  -- What was adopted, where a person edited it.
  edited jsonb,
  reason text,
  -- The commitment it was merged into or split from.
  other text,
  record uuid,
  operation uuid,
  version integer not null,
  primary key (org, plan, number, commitment),
  foreign key (org, plan, number) references plan_version (org, plan, number),
  foreign key (org, record) references record (org, id),
  foreign key (org, operation) references operation (org, id)
);
create index plan_commitment_by_record on plan_commitment (org, record) where record is not null;
select guard('plan_commitment', 'select, insert, update',
  '(select reads_all()) or plan in (select p.id from plan p)',
  '(select writes_all()) or plan in (select p.id from plan p where p.unit = any ((select writable_units())::uuid[]))');

create table event (
  org uuid not null references org,
  id uuid not null,
  at timestamptz not null,
  actor uuid,
  on_behalf_of uuid,
  action text not null,
  object_kind text not null,
  object uuid not null,
  -- The record it concerns, whose readers may read it; null for what concerns the organisation.
  record uuid,
  version integer not null check (version > 0),
  previous bytea check ((previous is null) = (version = 1)),
  before bytea,
  after bytea,
  -- json, not jsonb: kept to the letter, since it is hashed.
  data json not null,
  hash bytea not null,
  -- Its place in the sealed order, given by the sealer once; all else never changes (see the grant below).
  leaf bigint,
  primary key (org, id),
  constraint event_chain unique (org, object, version)
);
create unique index event_leaf on event (org, leaf) where leaf is not null;
create index event_unsealed on event (org, id) where leaf is null;
create index event_by_record on event (org, record, id) where record is not null;
select guard('event', 'select, insert, update (leaf)',
  '(select reads_all()) or (record is null and object_kind in (''unit'', ''post'', ''person'', ''holding'', ''delegation'', ''grant'', ''register'', ''calendar'')) or actor = (select current_person()) or exists (select 1 from record r where r.org = event.org and r.id = event.record)');

create table checkpoint (
  org uuid not null references org,
  size bigint not null,
  root bytea not null,
  at timestamptz not null,
  -- The signed note, as it is handed out.
  note text not null,
  -- What the next batch goes on from (seal/tree/frontier.ts).
  frontier jsonb not null,
  primary key (org, size)
);
select guard('checkpoint', 'select, insert');

-- The public keys that sealed; private keys are never in the database.
create table log_key (
  org uuid not null references org,
  key text not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (org, key)
);
select guard('log_key', 'select, insert, update');

-- What has to be told to others once the transaction stands; the server sends it.
create table outbox (
  org uuid not null references org,
  id uuid not null,
  kind text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  available_at timestamptz not null,
  attempts integer not null default 0,
  sent_at timestamptz,
  primary key (org, id)
);
create index outbox_waiting on outbox (org, available_at, id) where sent_at is null;
select guard('outbox', 'select, insert, update', '(select reads_all())');

-- Ids of records that hold all the bigrams of the query and the text itself, newest first.
create function search_records(asked tsquery, pattern text, wanted_register text, before uuid, wanted integer)
  returns table (record uuid)
  language sql stable security definer set search_path from current
  as $$
    select s.record from record_search s
    where s.org = (select current_org()) and s.grams @@ asked and s.text like pattern
      and (wanted_register is null or s.register = wanted_register)
      and (before is null or s.record < before)
      and ((select reads_all()) or s.unit = any ((select readable_units())::uuid[])
           or s.shared_with && (select readable_units())::uuid[])
    order by s.record desc limit wanted
  $$;
revoke execute on function search_records from public;
grant execute on function search_records to taizhang_app;
revoke execute on function guard from public;
