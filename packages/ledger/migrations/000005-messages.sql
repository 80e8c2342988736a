-- Telling people: notices in the program, how each person wants to be told, where an organisation's messages go, and the
-- outbox with what became of each message. None of this is the ledger itself: it can be lost without losing what happened.

-- A lane is what a receiver limits: one bot, one webhook, the mail server. Its row is locked while messages of it are
-- taken, so that several workers together keep to the limit.
create table delivery_lane (
  org uuid not null references org,
  lane text not null,
  -- Set when the receiver itself said "too fast".
  paused_until timestamptz,
  primary key (org, lane)
);
select guard('delivery_lane', 'select, insert, update');

-- `available_at` is when it may be tried next; while a worker holds it (`sending`), when another may take it over.
alter table outbox
  add column lane text not null,
  add column target text not null,
  -- Says the same thing once, however often it is put in.
  add column key text not null,
  add column state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'dead')),
  add column tried_at timestamptz,
  add column last_error text,
  add foreign key (org, lane) references delivery_lane (org, lane);
drop index outbox_waiting;
create unique index outbox_once on outbox (org, key);
create index outbox_due on outbox (org, lane, available_at, id) where state in ('waiting', 'sending');
create index outbox_tried on outbox (org, lane, tried_at) where tried_at is not null;
create index outbox_dead on outbox (org, id) where state = 'dead';

-- What a person is told inside the program. One that stops (a reminder) is told to nobody once its duty is done.
create table notice (
  org uuid not null references org,
  id uuid not null,
  person uuid not null,
  kind text not null,
  title text not null,
  -- A path in the program: /records/0190…
  link text not null,
  record uuid,
  occurrence uuid,
  stops boolean not null,
  key text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  -- Channels by which it has been told, or that it no longer needs.
  told text[] not null default '{}',
  primary key (org, id),
  foreign key (org, person) references person (org, id),
  foreign key (org, record) references record (org, id),
  foreign key (org, occurrence) references occurrence (org, id)
);
create unique index notice_once on notice (org, person, key);
create index notice_by_person on notice (org, person, id);
create index notice_unread on notice (org, person) where read_at is null;
select guard('notice', 'select, insert, update',
  '(select reads_all()) or person = (select current_person())',
  '(select writes_all()) or person = (select current_person())');

-- Where messages of the organisation go besides mail: bots in its own chat groups, and programs of its own. Holds
-- secrets, so that only the program itself reads it.
create table channel_endpoint (
  org uuid not null references org,
  id uuid not null,
  kind text not null check (kind in ('wecom', 'dingtalk', 'feishu', 'webhook')),
  name text not null,
  url text not null,
  secret text not null,
  enabled boolean not null,
  version integer not null,
  primary key (org, id)
);
select guard('channel_endpoint', 'select, insert, update',
  '(select reads_all()) and (select current_person()) is null',
  '(select writes_all()) and (select current_person()) is null');

-- How a person wants to be told by one channel. Times are HH:MM in the organisation's time zone.
create table delivery_preference (
  org uuid not null,
  person uuid not null,
  channel text not null check (channel in ('smtp', 'wecom', 'dingtalk', 'feishu', 'webhook')),
  enabled boolean not null,
  -- A mail address, or the endpoint; `mention` is the person's id in that chat group.
  address text,
  endpoint uuid,
  mention text,
  digest_at text not null check (digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_from text check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_to text check (quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  rest_days boolean not null default false,
  primary key (org, person, channel),
  check ((channel = 'smtp' and address is not null) or (channel <> 'smtp' and endpoint is not null)),
  check ((quiet_from is null) = (quiet_to is null)),
  foreign key (org, person) references person (org, id),
  foreign key (org, endpoint) references channel_endpoint (org, id)
);
select guard('delivery_preference', 'select, insert, update, delete',
  '(select reads_all()) or person = (select current_person())',
  '(select writes_all()) or person = (select current_person())');

-- Secret addresses of calendar feeds. The address itself is kept nowhere.
create table feed_token (
  org uuid not null,
  hash bytea not null,
  id uuid not null,
  person uuid not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (org, hash),
  foreign key (org, person) references person (org, id)
);
create index feed_token_by_person on feed_token (org, person);
select guard('feed_token', 'select, insert, update',
  '(select reads_all()) or person = (select current_person())',
  '(select writes_all()) or person = (select current_person())');
