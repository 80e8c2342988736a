-- Who may sign in, by what, and what happened at the door. Only the server itself reads or writes here, never in the name
-- of a person: a query in somebody's name sees none of it, whatever their rights. Secrets stand as hashes, or sealed by the
-- server's key.

create table account (
  org uuid not null references org,
  id uuid not null,
  person uuid not null,
  -- As it is typed, folded (NFKC, lower case).
  name text not null,
  -- argon2id, in the PHC form; null where only an identity provider signs in.
  password text,
  password_set_at timestamptz,
  must_change boolean not null default false,
  -- The secret of the authenticator, sealed; it counts once confirmed.
  totp text,
  totp_confirmed_at timestamptz,
  -- The last time step that was used: no code serves twice.
  totp_step bigint not null default 0,
  disabled_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (org, id),
  foreign key (org, person) references person (org, id)
);
create unique index account_name on account (org, name);
create unique index account_person on account (org, person);
select guard('account', 'select, insert, update', '(select current_person()) is null', '(select current_person()) is null');

-- Passwords of before, where the policy forbids to use them again.
create table former_password (
  org uuid not null,
  account uuid not null,
  set_at timestamptz not null,
  password text not null,
  primary key (org, account, set_at),
  foreign key (org, account) references account (org, id)
);
select guard('former_password', 'select, insert, delete', '(select current_person()) is null', '(select current_person()) is null');

create table recovery_code (
  org uuid not null,
  account uuid not null,
  hash bytea not null,
  used_at timestamptz,
  primary key (org, account, hash),
  foreign key (org, account) references account (org, id)
);
select guard('recovery_code', 'select, insert, update, delete', '(select current_person()) is null', '(select current_person()) is null');

create table sign_in_session (
  org uuid not null,
  hash bytea not null,
  id uuid not null,
  account uuid not null,
  -- What is still to be done before it opens anything: second-factor, new-password, set-up-second-factor.
  pending text,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  address text not null,
  agent text not null,
  primary key (org, hash),
  foreign key (org, account) references account (org, id)
);
create unique index sign_in_session_id on sign_in_session (org, id);
create index sign_in_session_account on sign_in_session (org, account) where ended_at is null;
select guard('sign_in_session', 'select, insert, update, delete', '(select current_person()) is null', '(select current_person()) is null');

create table api_token (
  org uuid not null,
  hash bytea not null,
  id uuid not null,
  account uuid not null,
  name text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (org, hash),
  foreign key (org, account) references account (org, id)
);
create unique index api_token_id on api_token (org, id);
create index api_token_account on api_token (org, account);
select guard('api_token', 'select, insert, update', '(select current_person()) is null', '(select current_person()) is null');

-- An account at an identity provider.
create table identity (
  org uuid not null,
  issuer text not null,
  subject text not null,
  account uuid not null,
  created_at timestamptz not null,
  primary key (org, issuer, subject),
  foreign key (org, account) references account (org, id)
);
create index identity_account on identity (org, account);
select guard('identity', 'select, insert, delete', '(select current_person()) is null', '(select current_person()) is null');

-- Failures at the door by account name (hashed: people type passwords there) and address, so that waiting for one locks
-- nobody else out.
create table sign_in_failure (
  org uuid not null,
  subject bytea not null,
  address text not null,
  failures integer not null,
  last_at timestamptz not null,
  waits_until timestamptz,
  primary key (org, subject, address)
);
select guard('sign_in_failure', 'select, insert, update, delete', '(select current_person()) is null', '(select current_person()) is null');

-- Written once and never changed; the program cannot delete what is younger than 180 days.
create table security_event (
  org uuid not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null,
  success boolean not null,
  -- Whose account it was about, and whose hand it was.
  account uuid,
  actor uuid,
  address text not null,
  agent text not null,
  request text not null,
  data jsonb not null,
  primary key (org, id)
);
create index security_event_account on security_event (org, account, id);
select guard('security_event', 'select, insert, delete', '(select current_person()) is null', '(select current_person()) is null');
drop policy app_delete on security_event;
create policy app_delete on security_event for delete to taizhang_app
  using (org = (select current_org()) and (select current_person()) is null and at < now() - interval '180 days');

-- What a request with an Idempotency-Key brought about, written in the same transaction: the same request again gives the
-- same answer and does nothing.
create table kept_output (
  org uuid not null,
  person uuid not null,
  key text not null,
  fingerprint bytea not null,
  output jsonb not null,
  created_at timestamptz not null,
  primary key (org, person, key)
);
create index kept_output_age on kept_output (org, created_at);
select guard('kept_output', 'select, insert, update, delete',
  'person = (select current_person()) or (select current_person()) is null',
  'person = (select current_person()) or (select current_person()) is null');
