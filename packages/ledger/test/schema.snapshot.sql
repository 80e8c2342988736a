table account (
  org uuid not null,
  id uuid not null,
  person uuid not null,
  name text not null,
  password text,
  password_set_at timestamp with time zone,
  must_change boolean not null default false,
  totp text,
  totp_confirmed_at timestamp with time zone,
  totp_step bigint not null default 0,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint account_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint account_org_person_fkey FOREIGN KEY (org, person) REFERENCES person(org, id),
  constraint account_pkey PRIMARY KEY (org, id)
)
CREATE UNIQUE INDEX account_name ON taizhang.account USING btree (org, name)
CREATE UNIQUE INDEX account_person ON taizhang.account USING btree (org, person)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL)) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy owner_all for * to owner using true check true
grant insert, select, update

table api_token (
  org uuid not null,
  hash bytea not null,
  id uuid not null,
  account uuid not null,
  name text not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_token_org_account_fkey FOREIGN KEY (org, account) REFERENCES account(org, id),
  constraint api_token_pkey PRIMARY KEY (org, hash)
)
CREATE INDEX api_token_account ON taizhang.api_token USING btree (org, account)
CREATE UNIQUE INDEX api_token_id ON taizhang.api_token USING btree (org, id)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL)) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy owner_all for * to owner using true check true
grant insert, select, update

table calendar_own_days (
  org uuid not null,
  id uuid not null,
  from_on date not null,
  to_on date not null,
  kind text not null,
  name text not null,
  withdrawn_on date,
  version integer not null,
  constraint calendar_own_days_check CHECK ((to_on >= from_on)),
  constraint calendar_own_days_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint calendar_own_days_pkey PRIMARY KEY (org, id)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
grant insert, select, update

table calendar_year (
  org uuid not null,
  year integer not null,
  revision integer not null,
  id uuid not null,
  status text not null,
  notice text not null,
  days jsonb not null,
  constraint calendar_year_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint calendar_year_pkey PRIMARY KEY (org, year, revision)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
grant insert, select

table channel_endpoint (
  org uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  url text not null,
  secret text not null,
  enabled boolean not null,
  version integer not null,
  constraint channel_endpoint_kind_check CHECK ((kind = ANY (ARRAY['wecom'::text, 'dingtalk'::text, 'feishu'::text, 'webhook'::text]))),
  constraint channel_endpoint_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint channel_endpoint_pkey PRIMARY KEY (org, id)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) AND (( SELECT current_person() AS current_person) IS NULL)))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) AND (( SELECT current_person() AS current_person) IS NULL)))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) AND (( SELECT current_person() AS current_person) IS NULL)))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) AND (( SELECT current_person() AS current_person) IS NULL))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) AND (( SELECT current_person() AS current_person) IS NULL)))
policy owner_all for * to owner using true check true
grant insert, select, update

table checkpoint (
  org uuid not null,
  size bigint not null,
  root bytea not null,
  at timestamp with time zone not null,
  note text not null,
  frontier jsonb not null,
  constraint checkpoint_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint checkpoint_pkey PRIMARY KEY (org, size)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
grant insert, select

table delegation (
  org uuid not null,
  id uuid not null,
  post uuid not null,
  delegate uuid not null,
  from_on date not null,
  to_on date not null,
  reason text,
  version integer not null,
  constraint delegation_check CHECK ((to_on >= from_on)),
  constraint delegation_org_delegate_fkey FOREIGN KEY (org, delegate) REFERENCES person(org, id),
  constraint delegation_org_post_fkey FOREIGN KEY (org, post) REFERENCES post(org, id),
  constraint delegation_pkey PRIMARY KEY (org, id)
)
CREATE INDEX delegation_by_delegate ON taizhang.delegation USING btree (org, delegate)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table delivery_lane (
  org uuid not null,
  lane text not null,
  paused_until timestamp with time zone,
  constraint delivery_lane_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint delivery_lane_pkey PRIMARY KEY (org, lane)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
grant insert, select, update

table delivery_preference (
  org uuid not null,
  person uuid not null,
  channel text not null,
  enabled boolean not null,
  address text,
  endpoint uuid,
  mention text,
  digest_at text not null,
  quiet_from text,
  quiet_to text,
  rest_days boolean not null default false,
  constraint delivery_preference_channel_check CHECK ((channel = ANY (ARRAY['smtp'::text, 'wecom'::text, 'dingtalk'::text, 'feishu'::text, 'webhook'::text]))),
  constraint delivery_preference_check CHECK ((((channel = 'smtp'::text) AND (address IS NOT NULL)) OR ((channel <> 'smtp'::text) AND (endpoint IS NOT NULL)))),
  constraint delivery_preference_check1 CHECK (((quiet_from IS NULL) = (quiet_to IS NULL))),
  constraint delivery_preference_digest_at_check CHECK ((digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint delivery_preference_org_endpoint_fkey FOREIGN KEY (org, endpoint) REFERENCES channel_endpoint(org, id),
  constraint delivery_preference_org_person_fkey FOREIGN KEY (org, person) REFERENCES person(org, id),
  constraint delivery_preference_pkey PRIMARY KEY (org, person, channel),
  constraint delivery_preference_quiet_from_check CHECK ((quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint delivery_preference_quiet_to_check CHECK ((quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person)))) check ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy owner_all for * to owner using true check true
grant delete, insert, select, update

table event (
  org uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  actor uuid,
  on_behalf_of uuid,
  action text not null,
  object_kind text not null,
  object uuid not null,
  record uuid,
  version integer not null,
  previous bytea,
  before bytea,
  after bytea,
  data json not null,
  hash bytea not null,
  leaf bigint,
  constraint event_chain UNIQUE (org, object, version),
  constraint event_check CHECK (((previous IS NULL) = (version = 1))),
  constraint event_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint event_pkey PRIMARY KEY (org, id),
  constraint event_version_check CHECK ((version > 0))
)
CREATE INDEX event_by_actor ON taizhang.event USING btree (org, actor, id) WHERE (record IS NOT NULL)
CREATE INDEX event_by_record ON taizhang.event USING btree (org, record, id) WHERE (record IS NOT NULL)
CREATE UNIQUE INDEX event_leaf ON taizhang.event USING btree (org, leaf) WHERE (leaf IS NOT NULL)
CREATE INDEX event_unsealed ON taizhang.event USING btree (org, id) WHERE (leaf IS NULL)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR ((record IS NULL) AND (object_kind = ANY (ARRAY['unit'::text, 'post'::text, 'person'::text, 'holding'::text, 'delegation'::text, 'grant'::text, 'register'::text, 'calendar'::text]))) OR (actor = ( SELECT current_person() AS current_person)) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = event.org) AND (r.id = event.record))))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update (leaf)

table evidence (
  org uuid not null,
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
  added_at timestamp with time zone not null,
  version integer not null,
  constraint evidence_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint evidence_pkey PRIMARY KEY (org, id)
)
CREATE INDEX evidence_by_blob ON taizhang.evidence USING btree (org, blob)
CREATE INDEX evidence_by_expiry ON taizhang.evidence USING btree (org, expires_on) WHERE (expires_on IS NOT NULL)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (added_by = ( SELECT current_person() AS current_person))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (added_by = ( SELECT current_person() AS current_person))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (added_by = ( SELECT current_person() AS current_person)) OR (EXISTS ( SELECT 1
   FROM proof p
  WHERE ((p.org = evidence.org) AND (p.evidence = evidence.id))))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (added_by = ( SELECT current_person() AS current_person)))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (added_by = ( SELECT current_person() AS current_person))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table feed_token (
  org uuid not null,
  hash bytea not null,
  id uuid not null,
  person uuid not null,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint feed_token_org_person_fkey FOREIGN KEY (org, person) REFERENCES person(org, id),
  constraint feed_token_pkey PRIMARY KEY (org, hash)
)
CREATE INDEX feed_token_by_person ON taizhang.feed_token USING btree (org, person)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person)))) check ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy owner_all for * to owner using true check true
grant insert, select, update

table former_password (
  org uuid not null,
  account uuid not null,
  set_at timestamp with time zone not null,
  password text not null,
  constraint former_password_org_account_fkey FOREIGN KEY (org, account) REFERENCES account(org, id),
  constraint former_password_pkey PRIMARY KEY (org, account, set_at)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL)) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy owner_all for * to owner using true check true
grant delete, insert, select

table holding (
  org uuid not null,
  id uuid not null,
  person uuid not null,
  post uuid not null,
  from_on date not null,
  to_on date,
  acting boolean not null,
  version integer not null,
  constraint holding_check CHECK ((to_on >= from_on)),
  constraint holding_org_person_fkey FOREIGN KEY (org, person) REFERENCES person(org, id),
  constraint holding_org_post_fkey FOREIGN KEY (org, post) REFERENCES post(org, id),
  constraint holding_pkey PRIMARY KEY (org, id)
)
CREATE INDEX holding_by_person ON taizhang.holding USING btree (org, person)
CREATE INDEX holding_by_post ON taizhang.holding USING btree (org, post)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table identity (
  org uuid not null,
  issuer text not null,
  subject text not null,
  account uuid not null,
  created_at timestamp with time zone not null,
  constraint identity_org_account_fkey FOREIGN KEY (org, account) REFERENCES account(org, id),
  constraint identity_pkey PRIMARY KEY (org, issuer, subject)
)
CREATE INDEX identity_account ON taizhang.identity USING btree (org, account)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL)) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy owner_all for * to owner using true check true
grant delete, insert, select

table kept_output (
  org uuid not null,
  person uuid not null,
  key text not null,
  fingerprint bytea not null,
  output jsonb not null,
  created_at timestamp with time zone not null,
  constraint kept_output_pkey PRIMARY KEY (org, person, key)
)
CREATE INDEX kept_output_age ON taizhang.kept_output USING btree (org, created_at)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((person = ( SELECT current_person() AS current_person)) OR (( SELECT current_person() AS current_person) IS NULL)))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND ((person = ( SELECT current_person() AS current_person)) OR (( SELECT current_person() AS current_person) IS NULL)))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((person = ( SELECT current_person() AS current_person)) OR (( SELECT current_person() AS current_person) IS NULL)))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((person = ( SELECT current_person() AS current_person)) OR (( SELECT current_person() AS current_person) IS NULL))) check ((org = ( SELECT current_org() AS current_org)) AND ((person = ( SELECT current_person() AS current_person)) OR (( SELECT current_person() AS current_person) IS NULL)))
policy owner_all for * to owner using true check true
grant delete, insert, select, update

table log_key (
  org uuid not null,
  key text not null,
  created_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  constraint log_key_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint log_key_pkey PRIMARY KEY (org, key)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
grant insert, select, update

table migration (
  number integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (number)
)
open

table notice (
  org uuid not null,
  id uuid not null,
  person uuid not null,
  kind text not null,
  title text not null,
  link text not null,
  record uuid,
  occurrence uuid,
  stops boolean not null,
  key text not null,
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  told text[] not null default '{}'::text[],
  constraint notice_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint notice_org_occurrence_fkey FOREIGN KEY (org, occurrence) REFERENCES occurrence(org, id),
  constraint notice_org_person_fkey FOREIGN KEY (org, person) REFERENCES person(org, id),
  constraint notice_org_record_fkey FOREIGN KEY (org, record) REFERENCES record(org, id),
  constraint notice_pkey PRIMARY KEY (org, id)
)
CREATE INDEX notice_by_person ON taizhang.notice USING btree (org, person, id)
CREATE UNIQUE INDEX notice_once ON taizhang.notice USING btree (org, person, key)
CREATE INDEX notice_unread ON taizhang.notice USING btree (org, person) WHERE (read_at IS NULL)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person)))) check ((org = ( SELECT current_org() AS current_org)) AND ((( SELECT current_person() AS current_person) IS NULL) OR (person = ( SELECT current_person() AS current_person))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table number_sequence (
  org uuid not null,
  register text not null,
  restart text not null,
  last bigint not null,
  constraint number_sequence_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint number_sequence_pkey PRIMARY KEY (org, register, restart)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
grant insert, select, update

table occurrence (
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
  verified_at timestamp with time zone,
  was_red boolean not null default false,
  moves integer not null default 0,
  touched boolean not null default false,
  light jsonb,
  version integer not null,
  generation uuid,
  planned jsonb,
  handling jsonb,
  entries jsonb,
  constraint occurrence_org_record_key_key UNIQUE (org, record, key),
  constraint occurrence_pkey PRIMARY KEY (org, id)
)
CREATE INDEX occurrence_moved ON taizhang.occurrence USING btree (org, record) WHERE (moves > 0)
CREATE INDEX occurrence_reported ON taizhang.occurrence USING btree (org, unit, due_on) WHERE (state = 'reported'::text)
CREATE INDEX occurrence_settled ON taizhang.occurrence USING btree (org, due_on, unit) WHERE (state <> ALL (ARRAY['open'::text, 'returned'::text]))
CREATE INDEX occurrence_waiting ON taizhang.occurrence USING btree (org, due_on, unit) INCLUDE (register, shared_with) WHERE (state = ANY (ARRAY['open'::text, 'returned'::text]))
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (unit = ANY (( SELECT readable_units() AS readable_units)::uuid[])) OR (shared_with && ( SELECT readable_units() AS readable_units))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table occurrence_tally (
  org uuid not null,
  unit uuid not null,
  register text not null,
  month date not null,
  shard integer not null,
  total integer not null,
  done integer not null,
  done_in_time integer not null,
  reported integer not null,
  excused integer not null,
  constraint occurrence_tally_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint occurrence_tally_org_unit_fkey FOREIGN KEY (org, unit) REFERENCES unit(org, id),
  constraint occurrence_tally_pkey PRIMARY KEY (org, unit, register, month, shard)
)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (unit = ANY (( SELECT readable_units() AS readable_units)::uuid[]))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table operation (
  org uuid not null,
  id uuid not null,
  kind text not null,
  summary jsonb not null,
  undo jsonb,
  done_by uuid,
  done_at timestamp with time zone not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  version integer not null,
  constraint operation_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint operation_pkey PRIMARY KEY (org, id)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (done_by = ( SELECT current_person() AS current_person))))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (done_by = ( SELECT current_person() AS current_person))))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (done_by = ( SELECT current_person() AS current_person))))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (done_by = ( SELECT current_person() AS current_person)))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (done_by = ( SELECT current_person() AS current_person))))
policy owner_all for * to owner using true check true
grant insert, select, update

table org (
  org uuid not null,
  name text not null,
  time_zone text not null,
  origin text not null,
  created_at timestamp with time zone not null,
  version integer not null,
  constraint org_pkey PRIMARY KEY (org)
)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table outbox (
  org uuid not null,
  id uuid not null,
  kind text not null,
  payload jsonb not null,
  created_at timestamp with time zone not null,
  available_at timestamp with time zone not null,
  attempts integer not null default 0,
  sent_at timestamp with time zone,
  lane text not null,
  target text not null,
  key text not null,
  state text not null default 'waiting'::text,
  tried_at timestamp with time zone,
  last_error text,
  constraint outbox_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint outbox_org_lane_fkey FOREIGN KEY (org, lane) REFERENCES delivery_lane(org, lane),
  constraint outbox_pkey PRIMARY KEY (org, id),
  constraint outbox_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'dead'::text])))
)
CREATE INDEX outbox_dead ON taizhang.outbox USING btree (org, id) WHERE (state = 'dead'::text)
CREATE INDEX outbox_due ON taizhang.outbox USING btree (org, lane, available_at, id) WHERE (state = ANY (ARRAY['waiting'::text, 'sending'::text]))
CREATE UNIQUE INDEX outbox_once ON taizhang.outbox USING btree (org, key)
CREATE INDEX outbox_tried ON taizhang.outbox USING btree (org, lane, tried_at) WHERE (tried_at IS NOT NULL)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
grant insert, select, update

table person (
  org uuid not null,
  id uuid not null,
  name text,
  number text,
  contact text,
  personal jsonb not null,
  erased_on date,
  version integer not null,
  constraint person_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint person_pkey PRIMARY KEY (org, id)
)
CREATE UNIQUE INDEX person_number ON taizhang.person USING btree (org, number) WHERE (number IS NOT NULL)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table personal_value (
  org uuid not null,
  person uuid not null,
  hash bytea not null,
  field text not null,
  value text not null,
  salt bytea not null,
  constraint personal_value_org_person_fkey FOREIGN KEY (org, person) REFERENCES person(org, id),
  constraint personal_value_pkey PRIMARY KEY (org, person, hash)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
grant delete, insert, select

table plan (
  org uuid not null,
  id uuid not null,
  title text not null,
  unit uuid not null,
  shared_with uuid[],
  created_at timestamp with time zone not null,
  version integer not null,
  outside text[] not null default '{}'::text[],
  constraint plan_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint plan_org_unit_fkey FOREIGN KEY (org, unit) REFERENCES unit(org, id),
  constraint plan_pkey PRIMARY KEY (org, id)
)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (unit = ANY (( SELECT readable_units() AS readable_units)::uuid[])) OR (shared_with && ( SELECT readable_units() AS readable_units))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table plan_commitment (
  org uuid not null,
  plan uuid not null,
  number integer not null,
  commitment text not null,
  state text not null,
  original jsonb not null,
  edited jsonb,
  reason text,
  other text,
  record uuid,
  operation uuid,
  version integer not null,
  constraint plan_commitment_org_operation_fkey FOREIGN KEY (org, operation) REFERENCES operation(org, id),
  constraint plan_commitment_org_plan_number_fkey FOREIGN KEY (org, plan, number) REFERENCES plan_version(org, plan, number),
  constraint plan_commitment_org_record_fkey FOREIGN KEY (org, record) REFERENCES record(org, id),
  constraint plan_commitment_pkey PRIMARY KEY (org, plan, number, commitment),
  constraint plan_commitment_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'adopted'::text, 'merged'::text, 'split'::text, 'rejected'::text])))
)
CREATE INDEX plan_commitment_by_record ON taizhang.plan_commitment USING btree (org, record) WHERE (record IS NOT NULL)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (plan IN ( SELECT p.id
   FROM plan p
  WHERE (p.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (plan IN ( SELECT p.id
   FROM plan p
  WHERE (p.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (plan IN ( SELECT p.id
   FROM plan p))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (plan IN ( SELECT p.id
   FROM plan p
  WHERE (p.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (plan IN ( SELECT p.id
   FROM plan p
  WHERE (p.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table plan_version (
  org uuid not null,
  plan uuid not null,
  number integer not null,
  source_name text not null,
  media_type text not null,
  source bytea not null,
  compiler text not null,
  compilation json not null,
  added_by uuid,
  added_at timestamp with time zone not null,
  compilation_hash bytea not null,
  removed_at timestamp with time zone,
  removed_by uuid,
  constraint plan_version_org_plan_fkey FOREIGN KEY (org, plan) REFERENCES plan(org, id),
  constraint plan_version_pkey PRIMARY KEY (org, plan, number)
)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (plan IN ( SELECT p.id
   FROM plan p
  WHERE (p.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (plan IN ( SELECT p.id
   FROM plan p
  WHERE (p.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (plan IN ( SELECT p.id
   FROM plan p))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (plan IN ( SELECT p.id
   FROM plan p
  WHERE (p.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (plan IN ( SELECT p.id
   FROM plan p
  WHERE (p.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update (removed_at), update (removed_by)

table post (
  org uuid not null,
  id uuid not null,
  unit uuid not null,
  name text not null,
  head boolean not null,
  closed_on date,
  version integer not null,
  constraint post_org_unit_fkey FOREIGN KEY (org, unit) REFERENCES unit(org, id),
  constraint post_pkey PRIMARY KEY (org, id)
)
CREATE INDEX post_by_unit ON taizhang.post USING btree (org, unit)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table post_alias (
  org uuid not null,
  name text not null,
  post uuid not null,
  constraint post_alias_org_post_fkey FOREIGN KEY (org, post) REFERENCES post(org, id),
  constraint post_alias_pkey PRIMARY KEY (org, name, post)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
grant delete, insert, select

table proof (
  org uuid not null,
  id uuid not null,
  evidence uuid not null,
  record uuid not null,
  occurrence uuid,
  expected text,
  added_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  version integer not null,
  constraint proof_org_evidence_fkey FOREIGN KEY (org, evidence) REFERENCES evidence(org, id),
  constraint proof_org_occurrence_fkey FOREIGN KEY (org, occurrence) REFERENCES occurrence(org, id),
  constraint proof_org_record_fkey FOREIGN KEY (org, record) REFERENCES record(org, id),
  constraint proof_pkey PRIMARY KEY (org, id)
)
CREATE INDEX proof_by_evidence ON taizhang.proof USING btree (org, evidence)
CREATE INDEX proof_by_occurrence ON taizhang.proof USING btree (org, occurrence) WHERE (occurrence IS NOT NULL)
CREATE INDEX proof_by_record ON taizhang.proof USING btree (org, record)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = proof.org) AND (r.id = proof.record) AND (r.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = proof.org) AND (r.id = proof.record) AND (r.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = proof.org) AND (r.id = proof.record))))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = proof.org) AND (r.id = proof.record) AND (r.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = proof.org) AND (r.id = proof.record) AND (r.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table record (
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
  stage_since timestamp with time zone not null,
  resume_stage text,
  due_on date,
  first_due_on date,
  due_moves integer not null default 0,
  done_on date,
  data jsonb not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version integer not null,
  approval jsonb,
  votes jsonb not null default '[]'::jsonb,
  doers jsonb not null default '{}'::jsonb,
  text_1 text collate "C",
  text_2 text collate "C",
  text_3 text collate "C",
  text_4 text collate "C",
  number_1 double precision,
  number_2 double precision,
  number_3 double precision,
  number_4 double precision,
  day_1 date,
  day_2 date,
  day_3 date,
  day_4 date,
  constraint record_org_parent_fkey FOREIGN KEY (org, parent) REFERENCES record(org, id),
  constraint record_org_register_definition_fkey FOREIGN KEY (org, register, definition) REFERENCES register_definition(org, register, version),
  constraint record_org_unit_fkey FOREIGN KEY (org, unit) REFERENCES unit(org, id),
  constraint record_pkey PRIMARY KEY (org, id)
)
CREATE INDEX record_by_change ON taizhang.record USING btree (org, register, updated_at, id) INCLUDE (unit, stage)
CREATE INDEX record_by_due ON taizhang.record USING btree (org, register, COALESCE(due_on, 'infinity'::date), id) INCLUDE (due_on, unit, stage)
CREATE INDEX record_by_parent ON taizhang.record USING btree (org, parent, register, stage) WHERE (parent IS NOT NULL)
CREATE INDEX record_by_register ON taizhang.record USING btree (org, register, id) INCLUDE (unit, stage)
CREATE INDEX record_by_stage ON taizhang.record USING btree (org, register, stage, COALESCE(due_on, 'infinity'::date), id) INCLUDE (due_on, unit)
CREATE INDEX record_by_unit ON taizhang.record USING btree (org, register, unit, COALESCE(due_on, 'infinity'::date), id) INCLUDE (due_on, stage)
CREATE INDEX record_day_1 ON taizhang.record USING btree (org, register, day_1, id) INCLUDE (unit, stage) WHERE (day_1 IS NOT NULL)
CREATE INDEX record_day_2 ON taizhang.record USING btree (org, register, day_2, id) INCLUDE (unit, stage) WHERE (day_2 IS NOT NULL)
CREATE INDEX record_day_3 ON taizhang.record USING btree (org, register, day_3, id) INCLUDE (unit, stage) WHERE (day_3 IS NOT NULL)
CREATE INDEX record_day_4 ON taizhang.record USING btree (org, register, day_4, id) INCLUDE (unit, stage) WHERE (day_4 IS NOT NULL)
CREATE INDEX record_moved ON taizhang.record USING btree (org, updated_at, id) WHERE (due_moves > 0)
CREATE UNIQUE INDEX record_number ON taizhang.record USING btree (org, register, number) WHERE (number IS NOT NULL)
CREATE INDEX record_number_1 ON taizhang.record USING btree (org, register, number_1, id) INCLUDE (unit, stage) WHERE (number_1 IS NOT NULL)
CREATE INDEX record_number_2 ON taizhang.record USING btree (org, register, number_2, id) INCLUDE (unit, stage) WHERE (number_2 IS NOT NULL)
CREATE INDEX record_number_3 ON taizhang.record USING btree (org, register, number_3, id) INCLUDE (unit, stage) WHERE (number_3 IS NOT NULL)
CREATE INDEX record_number_4 ON taizhang.record USING btree (org, register, number_4, id) INCLUDE (unit, stage) WHERE (number_4 IS NOT NULL)
CREATE INDEX record_shared_by_due ON taizhang.record USING btree (org, register, COALESCE(due_on, 'infinity'::date), id) INCLUDE (due_on, unit, stage) WHERE (shared_with IS NOT NULL)
CREATE INDEX record_stage_unit ON taizhang.record USING btree (org, register, stage, unit) INCLUDE (shared_with, id)
CREATE INDEX record_text_1 ON taizhang.record USING btree (org, register, text_1, id) INCLUDE (unit, stage) WHERE (text_1 IS NOT NULL)
CREATE INDEX record_text_2 ON taizhang.record USING btree (org, register, text_2, id) INCLUDE (unit, stage) WHERE (text_2 IS NOT NULL)
CREATE INDEX record_text_3 ON taizhang.record USING btree (org, register, text_3, id) INCLUDE (unit, stage) WHERE (text_3 IS NOT NULL)
CREATE INDEX record_text_4 ON taizhang.record USING btree (org, register, text_4, id) INCLUDE (unit, stage) WHERE (text_4 IS NOT NULL)
CREATE INDEX record_waiting ON taizhang.record USING btree (org, due_on, register, stage, unit) INCLUDE (shared_with) WHERE ((done_on IS NULL) AND (due_on IS NOT NULL))
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (unit = ANY (( SELECT readable_units() AS readable_units)::uuid[])) OR (shared_with && ( SELECT readable_units() AS readable_units))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table record_search (
  org uuid not null,
  record uuid not null,
  register text not null,
  unit uuid not null,
  shared_with uuid[],
  text text not null,
  grams tsvector not null,
  file_text text,
  file_grams tsvector,
  constraint record_search_org_record_fkey FOREIGN KEY (org, record) REFERENCES record(org, id),
  constraint record_search_pkey PRIMARY KEY (org, record)
)
CREATE INDEX record_search_grams ON taizhang.record_search USING gin (grams, array_append(shared_with, unit)) WITH (gin_pending_list_limit='1024')
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (unit = ANY (( SELECT readable_units() AS readable_units)::uuid[])) OR (shared_with && ( SELECT readable_units() AS readable_units))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table record_tally (
  org uuid not null,
  unit uuid not null,
  register text not null,
  month date not null,
  shard integer not null,
  total integer not null,
  constraint record_tally_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint record_tally_org_unit_fkey FOREIGN KEY (org, unit) REFERENCES unit(org, id),
  constraint record_tally_pkey PRIMARY KEY (org, unit, register, month, shard)
)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (unit = ANY (( SELECT readable_units() AS readable_units)::uuid[]))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table recovery_code (
  org uuid not null,
  account uuid not null,
  hash bytea not null,
  used_at timestamp with time zone,
  constraint recovery_code_org_account_fkey FOREIGN KEY (org, account) REFERENCES account(org, id),
  constraint recovery_code_pkey PRIMARY KEY (org, account, hash)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL)) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy owner_all for * to owner using true check true
grant delete, insert, select, update

table register_definition (
  org uuid not null,
  register text not null,
  version integer not null,
  id uuid not null,
  definition jsonb not null,
  slots jsonb not null,
  adopted_at timestamp with time zone not null,
  constraint register_definition_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint register_definition_pkey PRIMARY KEY (org, register, version)
)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select

table role_grant (
  org uuid not null,
  id uuid not null,
  person uuid not null,
  role text not null,
  unit uuid,
  revoked_on date,
  version integer not null,
  constraint role_grant_org_person_fkey FOREIGN KEY (org, person) REFERENCES person(org, id),
  constraint role_grant_org_unit_fkey FOREIGN KEY (org, unit) REFERENCES unit(org, id),
  constraint role_grant_pkey PRIMARY KEY (org, id)
)
CREATE INDEX role_grant_by_person ON taizhang.role_grant USING btree (org, person)
CREATE UNIQUE INDEX role_grant_once ON taizhang.role_grant USING btree (org, person, role, COALESCE(unit, org)) WHERE (revoked_on IS NULL)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table saved_view (
  org uuid not null,
  id uuid not null,
  person uuid not null,
  name text not null,
  register text not null,
  query jsonb not null,
  shared boolean not null,
  updated_at timestamp with time zone not null,
  version integer not null,
  constraint saved_view_org_person_fkey FOREIGN KEY (org, person) REFERENCES person(org, id),
  constraint saved_view_pkey PRIMARY KEY (org, id)
)
CREATE INDEX saved_view_by_person ON taizhang.saved_view USING btree (org, person)
CREATE INDEX saved_view_shared ON taizhang.saved_view USING btree (org) WHERE shared
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((person = ( SELECT current_person() AS current_person)) OR (( SELECT writes_all() AS writes_all) AND (shared OR (( SELECT current_person() AS current_person) IS NULL)))))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND ((person = ( SELECT current_person() AS current_person)) OR (( SELECT writes_all() AS writes_all) AND (shared OR (( SELECT current_person() AS current_person) IS NULL)))))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (shared OR (person = ( SELECT current_person() AS current_person)) OR (( SELECT current_person() AS current_person) IS NULL)))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND ((person = ( SELECT current_person() AS current_person)) OR (( SELECT writes_all() AS writes_all) AND (shared OR (( SELECT current_person() AS current_person) IS NULL))))) check ((org = ( SELECT current_org() AS current_org)) AND ((person = ( SELECT current_person() AS current_person)) OR (( SELECT writes_all() AS writes_all) AND (shared OR (( SELECT current_person() AS current_person) IS NULL)))))
policy owner_all for * to owner using true check true
grant delete, insert, select, update

table schedule (
  org uuid not null,
  id uuid not null,
  record uuid not null,
  rules jsonb not null,
  from_on date not null,
  through date,
  running boolean not null,
  version integer not null,
  constraint schedule_org_record_fkey FOREIGN KEY (org, record) REFERENCES record(org, id),
  constraint schedule_org_record_key UNIQUE (org, record),
  constraint schedule_pkey PRIMARY KEY (org, id)
)
CREATE INDEX schedule_targets ON taizhang.schedule USING btree (org, id) WHERE (running AND (rules @> '[{"kind": "target"}]'::jsonb))
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = schedule.org) AND (r.id = schedule.record) AND (r.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = schedule.org) AND (r.id = schedule.record) AND (r.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = schedule.org) AND (r.id = schedule.record))))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = schedule.org) AND (r.id = schedule.record) AND (r.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[]))))))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = schedule.org) AND (r.id = schedule.record) AND (r.unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])))))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table security_event (
  org uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  kind text not null,
  success boolean not null,
  account uuid,
  actor uuid,
  address text not null,
  agent text not null,
  request text not null,
  data jsonb not null,
  constraint security_event_pkey PRIMARY KEY (org, id)
)
CREATE INDEX security_event_account ON taizhang.security_event USING btree (org, account, id)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL) AND (at < (now() - '180 days'::interval)))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL)) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy owner_all for * to owner using true check true
grant delete, insert, select

table sign_in_failure (
  org uuid not null,
  subject bytea not null,
  address text not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  waits_until timestamp with time zone,
  constraint sign_in_failure_pkey PRIMARY KEY (org, subject, address)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL)) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy owner_all for * to owner using true check true
grant delete, insert, select, update

table sign_in_session (
  org uuid not null,
  hash bytea not null,
  id uuid not null,
  account uuid not null,
  pending text,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  address text not null,
  agent text not null,
  constraint sign_in_session_org_account_fkey FOREIGN KEY (org, account) REFERENCES account(org, id),
  constraint sign_in_session_pkey PRIMARY KEY (org, hash)
)
CREATE INDEX sign_in_session_account ON taizhang.sign_in_session USING btree (org, account) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX sign_in_session_id ON taizhang.sign_in_session USING btree (org, id)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL)) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy owner_all for * to owner using true check true
grant delete, insert, select, update

table told (
  org uuid not null,
  record uuid not null,
  key text not null,
  told_at timestamp with time zone not null,
  passed boolean not null,
  constraint told_org_record_fkey FOREIGN KEY (org, record) REFERENCES record(org, id),
  constraint told_pkey PRIMARY KEY (org, record, key)
)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND ( SELECT writes_all() AS writes_all))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND ( SELECT writes_all() AS writes_all))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT current_person() AS current_person) IS NULL))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND ( SELECT writes_all() AS writes_all)) check ((org = ( SELECT current_org() AS current_org)) AND ( SELECT writes_all() AS writes_all))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select

table unit (
  org uuid not null,
  id uuid not null,
  parent uuid,
  name text not null,
  kind text,
  sort_order integer not null,
  path uuid[] not null,
  closed_on date,
  version integer not null,
  constraint unit_org_fkey FOREIGN KEY (org) REFERENCES org(org),
  constraint unit_org_parent_fkey FOREIGN KEY (org, parent) REFERENCES unit(org, id),
  constraint unit_pkey PRIMARY KEY (org, id)
)
CREATE INDEX unit_by_parent ON taizhang.unit USING btree (org, parent)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

table unit_alias (
  org uuid not null,
  name text not null,
  unit uuid not null,
  constraint unit_alias_org_unit_fkey FOREIGN KEY (org, unit) REFERENCES unit(org, id),
  constraint unit_alias_pkey PRIMARY KEY (org, name, unit)
)
row level security, forced
policy app_delete for d to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_insert for a to app, raised check ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_select for r to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true)
policy app_update for w to app, raised using ((org = ( SELECT current_org() AS current_org)) AND true) check ((org = ( SELECT current_org() AS current_org)) AND true)
policy owner_all for * to owner using true check true
grant delete, insert, select

table urge (
  org uuid not null,
  id uuid not null,
  record uuid not null,
  occurrence uuid,
  sender uuid,
  to_unit uuid,
  to_post uuid,
  channel text not null,
  text text not null,
  sent_at timestamp with time zone not null,
  reply text,
  replied_by uuid,
  replied_at timestamp with time zone,
  key text,
  version integer not null,
  constraint urge_org_occurrence_fkey FOREIGN KEY (org, occurrence) REFERENCES occurrence(org, id),
  constraint urge_org_record_fkey FOREIGN KEY (org, record) REFERENCES record(org, id),
  constraint urge_org_to_post_fkey FOREIGN KEY (org, to_post) REFERENCES post(org, id),
  constraint urge_org_to_unit_fkey FOREIGN KEY (org, to_unit) REFERENCES unit(org, id),
  constraint urge_pkey PRIMARY KEY (org, id)
)
CREATE INDEX urge_by_record ON taizhang.urge USING btree (org, record)
CREATE UNIQUE INDEX urge_once ON taizhang.urge USING btree (org, record, key) WHERE (key IS NOT NULL)
row level security, forced
policy app_delete for d to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (to_unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])) OR (sender = ( SELECT current_person() AS current_person))))
policy app_insert for a to app check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (to_unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])) OR (sender = ( SELECT current_person() AS current_person))))
policy app_select for r to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT reads_all() AS reads_all) OR (to_unit = ANY (( SELECT readable_units() AS readable_units)::uuid[])) OR (EXISTS ( SELECT 1
   FROM record r
  WHERE ((r.org = urge.org) AND (r.id = urge.record))))))
policy app_update for w to app using ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (to_unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])) OR (sender = ( SELECT current_person() AS current_person)))) check ((org = ( SELECT current_org() AS current_org)) AND (( SELECT writes_all() AS writes_all) OR (to_unit = ANY (( SELECT writable_units() AS writable_units)::uuid[])) OR (sender = ( SELECT current_person() AS current_person))))
policy owner_all for * to owner using true check true
policy raised_all for * to raised using (org = current_org()) check (org = current_org())
grant insert, select, update

CREATE OR REPLACE FUNCTION taizhang.count_records(wanted_register text, filters jsonb, most integer)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'taizhang'
AS $function$
declare
  conditions constant text := list_conditions(wanted_register, filters);
  scopes constant record := list_scopes(wanted_register, filters);
  scope text;
  part integer;
  found integer := 0;
begin
  foreach scope in array array_remove(array[scopes.own, scopes.shared], null) loop
    execute format('select count(*) from (select 1 from record where %s and %s limit %s) these', conditions, scope, most - found)
      into part;
    found := found + part;
  end loop;
  return found;
end $function$

CREATE OR REPLACE FUNCTION taizhang.current_org()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('taizhang.org'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION taizhang.current_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('taizhang.person'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION taizhang.evidence_of(asked_org uuid, asked_record uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'taizhang'
AS $function$
begin
  return coalesce((select json_agg(json_build_object('blob', encode(e.blob, 'hex'), 'expected', p.expected,
      'datedOn', e.dated_on, 'expiresOn', e.expires_on) order by p.id)
    from proof p join evidence e on e.org = p.org and e.id = p.evidence
    where p.org = asked_org and p.record = asked_record and p.occurrence is null and p.withdrawn_at is null), '[]');
end $function$

CREATE OR REPLACE FUNCTION taizhang.guard(target regclass, rights text, readable text DEFAULT 'true'::text, writable text DEFAULT 'true'::text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  own constant text := 'org = (select current_org())';
  roles constant text := 'taizhang_app, taizhang_raised';
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to current_user using (true) with check (true)', target);
  execute format('create policy app_select on %s for select to %s using (%s and (%s))', target, roles, own, readable);
  execute format('create policy app_insert on %s for insert to %s with check (%s and (%s))', target, roles, own, writable);
  execute format('create policy app_update on %s for update to %s using (%s and (%s)) with check (%s and (%s))',
    target, roles, own, writable, own, writable);
  execute format('create policy app_delete on %s for delete to %s using (%s and (%s))', target, roles, own, writable);
  execute format('grant %s on %s to %s', rights, target, roles);
end $function$

CREATE OR REPLACE FUNCTION taizhang.guard_lightly(target regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  command text;
begin
  foreach command in array array['select', 'insert', 'update', 'delete'] loop
    execute format('alter policy app_%s on %s to taizhang_app', command, target);
  end loop;
  execute format('create policy raised_all on %s to taizhang_raised using (org = current_org()) with check (org = current_org())', target);
end $function$

CREATE OR REPLACE FUNCTION taizhang.holds_of(asked_org uuid, asked_person uuid, today date)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  if exists (select from delegation d where d.org = asked_org and d.delegate = asked_person and d.from_on <= today and d.to_on >= today) then
    return (select json_agg(json_build_object('post', p.id, 'postName', p.name, 'unit', p.unit, 'head', p.head,
        'standsInFor', s.away) order by s.away nulls first, p.id)
      from (select h.post, null::uuid as away from holding h
            where h.org = asked_org and h.person = asked_person and h.from_on <= today and (h.to_on is null or h.to_on >= today)
            union
            select d.post, coalesce(h.person, d.delegate) from delegation d
            left join holding h on h.org = d.org and h.post = d.post and h.from_on <= today and (h.to_on is null or h.to_on >= today)
            where d.org = asked_org and d.delegate = asked_person and d.from_on <= today and d.to_on >= today) s
      join post p on p.org = asked_org and p.id = s.post
      where p.closed_on is null or p.closed_on > today);
  end if;
  return (select json_agg(json_build_object('post', p.id, 'postName', p.name, 'unit', p.unit, 'head', p.head,
      'standsInFor', null) order by p.id)
    from post p
    where p.org = asked_org and (p.closed_on is null or p.closed_on > today) and p.id = any (array(select h.post from holding h
      where h.org = asked_org and h.person = asked_person and h.from_on <= today and (h.to_on is null or h.to_on >= today))));
end $function$

CREATE OR REPLACE FUNCTION taizhang.list_column(wanted text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when wanted = 'due_on' then 'coalesce(due_on, ''infinity'')' else quote_ident(wanted) end
$function$

CREATE OR REPLACE FUNCTION taizhang.list_column_type(wanted text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
begin
  return case
    when wanted in ('id', 'unit', 'parent') then 'uuid'
    when wanted in ('stage', 'number') then 'text'
    when wanted = 'due_on' then 'date'
    when wanted = 'updated_at' then 'timestamptz'
    when wanted ~ '^text_[1-4]$' then 'text'
    when wanted ~ '^number_[1-4]$' then 'float8'
    when wanted ~ '^day_[1-4]$' then 'date'
  end;
end $function$

CREATE OR REPLACE FUNCTION taizhang.list_conditions(wanted_register text, filters jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  conditions text := format('org = %L::uuid and register = %L', current_org(), wanted_register);
  filter jsonb;
  type text;
begin
  for filter in select * from jsonb_array_elements(filters) loop
    continue when filter ->> 'column' = 'unit'; -- see list_scopes
    type := list_column_type(filter ->> 'column');
    if type is null then raise exception 'no such list column: %', filter ->> 'column'; end if;
    conditions := conditions || case filter ->> 'is'
      when 'from' then format(' and %s >= %L::%s', list_column(filter ->> 'column'), filter -> 'values' ->> 0, type)
      when 'to' then format(' and %s <= %L::%s', list_column(filter ->> 'column'), filter -> 'values' ->> 0, type)
      else format(' and %s %s', list_column(filter ->> 'column'), list_one_of(filter -> 'values', type))
    end;
  end loop;
  return conditions;
end $function$

CREATE OR REPLACE FUNCTION taizhang.list_one_of(given jsonb, type text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when count(*) = 1 then format('= %L::%s', min(v), type)
              else format('= any (%L::%s[])', array_agg(v), type) end
  from jsonb_array_elements_text(given) v
$function$

CREATE OR REPLACE FUNCTION taizhang.list_query(wanted_register text, filters jsonb, sort_column text, descending boolean, after_key text, after_id uuid, wanted integer)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  type constant text := list_column_type(sort_column);
  way constant text := case when descending then 'desc' else 'asc' end;
  beyond constant text := case when descending then '<' else '>' end;
  sorted constant text := format('order by key %s, id %s limit %s', way, way, wanted);
  inner_sorted constant text := format('order by %s %s, id %s limit %s', list_column(sort_column), way, way, wanted);
  conditions constant text := list_conditions(wanted_register, filters);
  scopes constant record := list_scopes(wanted_register, filters);
  stages constant text[] := list_values(filters, 'stage');
  -- What is not in the index by unit and due day costs a look at the row itself.
  few constant integer := case when jsonb_path_exists(filters, '$[*] ? (!(@.column == "stage" || @.column == "unit" || @.column == "due_on"))') then 6 else 40 end;
  -- So many rows are put in order in the time in which the order is walked past a few times as many.
  sortable constant integer := 20000;
  in_range integer;
  rows_of text := format('select id, %s as key from record where %s', list_column(sort_column), conditions);
  part text := '(%s and %s ' || inner_sorted || ')';
  parts text[] := '{}';
begin
  if type is null then raise exception 'no such list column: %', sort_column; end if;
  if sort_column ~ '^(text|number|day)_[1-4]$' or sort_column = 'number' then
    rows_of := rows_of || format(' and %I is not null', sort_column);
  end if;
  if after_id is not null then
    rows_of := rows_of || case when sort_column = 'id' then format(' and id %s %L::uuid', beyond, after_id)
      else format(' and (%s, id) %s (%L::%s, %L::uuid)', list_column(sort_column), beyond, after_key, type, after_id) end;
  end if;
  if jsonb_path_exists(filters, '$[*] ? ((@.is == "from" || @.is == "to") && @.column != $sort)', jsonb_build_object('sort', sort_column)) then
    execute format('select count(*) from (select 1 from record where %s and %s limit %s) these', conditions, coalesce(scopes.own, 'true'), sortable + 1)
      into in_range;
    -- Past `offset 0` the planner does not carry the order.
    if in_range <= sortable then part := '(select x.id, x.key from (%s and %s offset 0) x ' || sorted || ')'; end if;
  end if;
  if scopes.own is null then
    null;
  elsif sort_column = 'due_on' and cardinality(scopes.own_units) between 1 and few then
    parts := parts || format('(select x.id, x.key from unnest(%L::uuid[]) u (named) cross join lateral (%s and unit = u.named %s) x %s)',
      scopes.own_units, rows_of, inner_sorted, sorted);
  elsif sort_column = 'due_on' and scopes.own = 'true' and cardinality(stages) between 2 and few then
    parts := parts || format('(select x.id, x.key from unnest(%L::text[]) u (named) cross join lateral (%s and stage = u.named %s) x %s)',
      stages, rows_of, inner_sorted, sorted);
  else
    parts := parts || format(part, rows_of, scopes.own);
  end if;
  if scopes.shared is not null then parts := parts || format(part, rows_of, scopes.shared); end if;
  if parts = '{}' then return 'select null::uuid as id, null::text as key where false'; end if;
  return format('select id, key from (%s) m %s', array_to_string(parts, ' union all '), sorted);
end $function$

CREATE OR REPLACE FUNCTION taizhang.list_records(wanted_register text, filters jsonb, sort_column text, descending boolean, after_key text, after_id uuid, wanted integer)
 RETURNS TABLE(record uuid, key text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'taizhang'
AS $function$
begin
  return query execute 'select id, key::text from ('
    || list_query(wanted_register, filters, sort_column, descending, after_key, after_id, wanted) || ') page';
end $function$

CREATE OR REPLACE FUNCTION taizhang.list_scopes(wanted_register text, filters jsonb, OUT own text, OUT shared text, OUT own_units uuid[])
 RETURNS record
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  units constant uuid[] := list_units();
  wished constant uuid[] := list_values(filters, 'unit')::uuid[];
  is_wished constant boolean := jsonb_path_exists(filters, '$[*] ? (@.column == "unit")');
begin
  own_units := case when units is null then wished when not is_wished then units
    else array(select unnest(wished) intersect select unnest(units)) end;
  if units is null and not is_wished then
    own := 'true';
  elsif cardinality(own_units) > 0 then
    own := format('unit = any (%L::uuid[])', own_units);
  end if;
  if units is null or not exists (
    select 1 from record where org = current_org() and register = wanted_register and shared_with is not null)
  then return; end if;
  if not is_wished then
    shared := format('shared_with is not null and shared_with && %L::uuid[] and unit <> all (%L::uuid[])', units, units);
  elsif not wished <@ units then
    shared := format('shared_with is not null and shared_with && %L::uuid[] and unit = any (%L::uuid[])', units,
      array(select unnest(wished) except select unnest(units)));
  end if;
end $function$

CREATE OR REPLACE FUNCTION taizhang.list_units()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  units constant uuid[] := case when reads_all() then null else readable_units() end;
begin
  if cardinality(units) >= (select count(*) from unit where org = current_org())
    and not exists (select id from unit where org = current_org() except select unnest(units)) then return null; end if;
  return units;
end $function$

CREATE OR REPLACE FUNCTION taizhang.list_values(filters jsonb, wanted text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select array(select jsonb_array_elements_text(f -> 'values') from jsonb_array_elements(filters) f
    where f ->> 'column' = wanted and f ->> 'is' = 'one-of')
$function$

CREATE OR REPLACE FUNCTION taizhang.parent_of(asked_org uuid, asked_record uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select json_build_object('id', a.id, 'register', a.register, 'unit', a.unit) from record a
  where a.org = asked_org and a.id = asked_record);
end $function$

CREATE OR REPLACE FUNCTION taizhang.readable_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('taizhang.readable_units'::text, true), ''::text), '{}'::text))::uuid[]

CREATE OR REPLACE FUNCTION taizhang.reads_all()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((current_setting('taizhang.reads_all'::text, true) = 'on'::text), false)

CREATE OR REPLACE FUNCTION taizhang.recurring_records(of_units uuid[], behind uuid, wanted integer)
 RETURNS TABLE(record uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'taizhang'
AS $function$
declare
  units constant uuid[] := case when reads_all() then null else readable_units() end;
  conditions text := '';
begin
  if units is not null then
    conditions := format(' and (d.unit = any (%L::uuid[]) or d.shared_with && %L::uuid[])', units, units);
  end if;
  if of_units is not null then conditions := conditions || format(' and d.unit = any (%L::uuid[])', of_units); end if;
  if behind is not null then conditions := conditions || format(' and s.record > %L::uuid', behind); end if;
  return query execute format(
    'select s.record from schedule s join record d on d.org = s.org and d.id = s.record
     where s.org = %L::uuid and d.org = %L::uuid%s order by s.record limit %s',
    current_org(), current_org(), conditions, wanted);
end $function$

CREATE OR REPLACE FUNCTION taizhang.refuse_unwritten(asked_org uuid, asked_record uuid, next_version integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from record where org = asked_org and id = asked_record and version <> next_version - 1) then
    raise serialization_failure using message = 'another version of the record came first';
  end if;
  raise insufficient_privilege using message = 'the record may not be written';
end $function$

CREATE OR REPLACE FUNCTION taizhang.roles_of(asked_org uuid, asked_person uuid, today date, reaching uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select json_agg(distinct g.role) from role_grant g
  where g.org = asked_org and g.person = asked_person and (g.revoked_on is null or g.revoked_on > today)
    and (g.unit is null or exists (select from unit u where u.org = asked_org and u.id = reaching and u.path @> array[g.unit])));
end $function$

CREATE OR REPLACE FUNCTION taizhang.search_records(asked text, terms text[], wanted_register text, before uuid, wanted integer)
 RETURNS TABLE(record uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'taizhang'
AS $function$
declare
  term text;
  scope text := format('s.org = %L::uuid', current_org());
  conditions text := 'true';
  found uuid[];
begin
  if before is not null then scope := scope || format(' and s.record < %L::uuid', before); end if;
  if not reads_all() then conditions := format('array_append(s.shared_with, s.unit) && %L::uuid[]', readable_units()); end if;
  if wanted_register is not null then conditions := conditions || format(' and s.register = %L', wanted_register); end if;
  -- Entries side by side in the index need not be so in the text.
  foreach term in array terms loop conditions := conditions || format(' and strpos(s.text, %L) > 0', term); end loop;
  -- Words that are common are among the newest; the index would bring all there are. Others are asked of the index.
  execute format('select array(select s.record from (select * from record_search s where %s order by s.org desc, s.record desc limit 5000) s
    where %s order by s.record desc limit %s)', scope, conditions, wanted) into found;
  if cardinality(found) = wanted then return query select unnest(found); return; end if;
  return query execute format('select s.record from record_search s where %s and s.grams @@ %L::tsquery and %s order by s.record desc limit %s',
    scope, asked, conditions, wanted);
end $function$

CREATE OR REPLACE FUNCTION taizhang.step_facts(asked_org uuid, asked_person uuid, today date, asked_record uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  own record;
  branches json;
  urges json;
  unproven json;
begin
  select r.unit, r.parent, d.id as definition,
      exists (select from record b where b.org = asked_org and b.parent = asked_record) as branched,
      exists (select from proof p where p.org = asked_org and p.record = asked_record) as proven,
      exists (select from urge u where u.org = asked_org and u.record = asked_record and u.reply is null) as urged,
      exists (select from occurrence o where o.org = asked_org and o.record = asked_record) as periodic
    into own
    from record r join register_definition d on d.org = asked_org and d.register = r.register and d.version = r.definition
    where r.org = asked_org and r.id = asked_record;
  if own.branched then
    branches := (select json_agg(json_build_object('id', b.id, 'register', b.register, 'definition', b.definition,
        'unit', b.unit, 'role', b.data ->> 'role', 'stage', b.stage) order by b.id)
      from record b where b.org = asked_org and b.parent = asked_record);
  end if;
  if own.urged then
    urges := (select json_agg(u.id order by u.id) from urge u
      where u.org = asked_org and u.record = asked_record and u.reply is null);
  end if;
  if own.periodic then
    unproven := (select json_agg(o.key order by o.due_on, o.key) from occurrence o
      where o.org = asked_org and o.record = asked_record
        and (o.state in ('reported', 'returned') or (o.state = 'open' and o.due_on <= today)));
  end if;
  return json_build_object('definitionId', own.definition,
    'holds', case when asked_person is not null then holds_of(asked_org, asked_person, today) end,
    'roles', case when asked_person is not null then roles_of(asked_org, asked_person, today, own.unit) end,
    'parent', case when own.parent is not null then parent_of(asked_org, own.parent) end,
    'branches', branches,
    'evidence', case when own.proven then evidence_of(asked_org, asked_record) end,
    'openUrges', urges, 'unproven', unproven);
end $function$

CREATE OR REPLACE FUNCTION taizhang.writable_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('taizhang.writable_units'::text, true), ''::text), '{}'::text))::uuid[]

CREATE OR REPLACE FUNCTION taizhang.writes_all()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((current_setting('taizhang.writes_all'::text, true) = 'on'::text), false)
