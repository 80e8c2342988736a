-- Lists and search by index, whoever asks. Under row-level security Postgres may use an index only for what cannot leak,
-- and plans without knowing which units a session reads: so both are asked of functions that run as the owner, apply
-- organisation and units themselves, and give ids alone. The rows are then read under their own policies.

-- A record without a due day sorts last, and is in the index like any other. Unit and stage stand in each index that lists are sorted by: rows that a filter drops are never fetched.
drop index record_by_register, record_by_due, record_by_stage, record_by_unit, record_by_change,
  record_text_1, record_text_2, record_text_3, record_text_4, record_number_1, record_number_2, record_number_3,
  record_number_4, record_day_1, record_day_2, record_day_3, record_day_4;
create index record_by_register on record (org, register, id) include (unit, stage);
create index record_by_due on record (org, register, (coalesce(due_on, 'infinity')), id) include (due_on, unit, stage);
create index record_by_stage on record (org, register, stage, (coalesce(due_on, 'infinity')), id) include (due_on, unit);
create index record_by_unit on record (org, register, unit, (coalesce(due_on, 'infinity')), id) include (due_on, stage);
create index record_by_change on record (org, register, updated_at, id) include (unit, stage);
create index record_text_1 on record (org, register, text_1, id) include (unit, stage) where text_1 is not null;
create index record_text_2 on record (org, register, text_2, id) include (unit, stage) where text_2 is not null;
create index record_text_3 on record (org, register, text_3, id) include (unit, stage) where text_3 is not null;
create index record_text_4 on record (org, register, text_4, id) include (unit, stage) where text_4 is not null;
create index record_number_1 on record (org, register, number_1, id) include (unit, stage) where number_1 is not null;
create index record_number_2 on record (org, register, number_2, id) include (unit, stage) where number_2 is not null;
create index record_number_3 on record (org, register, number_3, id) include (unit, stage) where number_3 is not null;
create index record_number_4 on record (org, register, number_4, id) include (unit, stage) where number_4 is not null;
create index record_day_1 on record (org, register, day_1, id) include (unit, stage) where day_1 is not null;
create index record_day_2 on record (org, register, day_2, id) include (unit, stage) where day_2 is not null;
create index record_day_3 on record (org, register, day_3, id) include (unit, stage) where day_3 is not null;
create index record_day_4 on record (org, register, day_4, id) include (unit, stage) where day_4 is not null;
-- What is shared at all: most registers share nothing, and are not searched for it.
create index record_shared_by_due on record (org, register, (coalesce(due_on, 'infinity')), id)
  include (due_on, unit, stage) where shared_with is not null;

-- The type of a column that lists are filtered and sorted by. No other name becomes part of a query.
create function list_column_type(wanted text) returns text immutable language plpgsql as $$
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
end $$;

-- A column as it stands in the indexes.
create function list_column(wanted text) returns text immutable language sql as $$
  select case when wanted = 'due_on' then 'coalesce(due_on, ''infinity'')' else quote_ident(wanted) end
$$;

-- Conditions on rows of one register: [{"column": "stage", "is": "one-of", "values": ["draft"]}, …].
create function list_conditions(wanted_register text, filters jsonb) returns text stable language plpgsql as $$
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
end $$;

create function list_one_of(given jsonb, type text) returns text immutable language sql as $$
  select case when count(*) = 1 then format('= %L::%s', min(v), type)
              else format('= any (%L::%s[])', array_agg(v), type) end
  from jsonb_array_elements_text(given) v
$$;

-- The values of a filter; several filters of one column are taken together.
create function list_values(filters jsonb, wanted text) returns text[] immutable language sql as $$
  select array(select jsonb_array_elements_text(f -> 'values') from jsonb_array_elements(filters) f
    where f ->> 'column' = wanted and f ->> 'is' = 'one-of')
$$;

-- Which rows of those a session may list: of its own units (all, where it reads all), and shared with them by others.
-- A wish for certain units is part of it. Null: there can be none.
create function list_scopes(wanted_register text, filters jsonb, out own text, out shared text, out own_units uuid[]) stable language plpgsql as $$
declare
  units constant uuid[] := case when reads_all() then null else readable_units() end;
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
end $$;

-- The query for one page: id and sort key of each row. Readable units are in it as they are, so that it is planned for
-- them. Where rows come in the order of due days within each of a few units (or stages), each gives its first ones.
create function list_query(wanted_register text, filters jsonb, sort_column text, descending boolean,
  after_key text, after_id uuid, wanted integer) returns text stable language plpgsql as $$
declare
  type constant text := list_column_type(sort_column);
  way constant text := case when descending then 'desc' else 'asc' end;
  beyond constant text := case when descending then '<' else '>' end;
  sorted constant text := format('order by key %s, id %s limit %s', way, way, wanted);
  inner_sorted constant text := format('order by %s %s, id %s limit %s', list_column(sort_column), way, way, wanted);
  scopes constant record := list_scopes(wanted_register, filters);
  stages constant text[] := list_values(filters, 'stage');
  -- What is not in the index by unit and due day costs a look at the row itself.
  few constant integer := case when jsonb_path_exists(filters, '$[*] ? (!(@.column == "stage" || @.column == "unit" || @.column == "due_on"))') then 6 else 40 end;
  rows_of text := format('select id, %s as key from record where %s', list_column(sort_column), list_conditions(wanted_register, filters));
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
  if scopes.own is null then
    null;
  elsif sort_column = 'due_on' and cardinality(scopes.own_units) between 1 and few then
    parts := parts || format('(select x.id, x.key from unnest(%L::uuid[]) u (named) cross join lateral (%s and unit = u.named %s) x %s)',
      scopes.own_units, rows_of, inner_sorted, sorted);
  elsif sort_column = 'due_on' and scopes.own = 'true' and cardinality(stages) between 2 and few then
    parts := parts || format('(select x.id, x.key from unnest(%L::text[]) u (named) cross join lateral (%s and stage = u.named %s) x %s)',
      stages, rows_of, inner_sorted, sorted);
  else
    parts := parts || format('(%s and %s %s)', rows_of, scopes.own, inner_sorted);
  end if;
  if scopes.shared is not null then parts := parts || format('(%s and %s %s)', rows_of, scopes.shared, inner_sorted); end if;
  if parts = '{}' then return 'select null::uuid as id, null::text as key where false'; end if;
  return format('select id, key from (%s) m %s', array_to_string(parts, ' union all '), sorted);
end $$;

create function list_records(wanted_register text, filters jsonb, sort_column text, descending boolean,
  after_key text, after_id uuid, wanted integer) returns table (record uuid, key text)
  stable security definer set search_path from current rows 50 language plpgsql as $$
begin
  return query execute 'select id, key::text from ('
    || list_query(wanted_register, filters, sort_column, descending, after_key, after_id, wanted) || ') page';
end $$;

-- How many there are, counted up to `most`: a reader learns nothing from more.
create function count_records(wanted_register text, filters jsonb, most integer) returns integer
  stable security definer set search_path from current language plpgsql as $$
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
end $$;

-- ---- search ----------------------------------------------------------------------------------------------------

-- Who may read it is part of the index: common words of a unit are found without looking at those of all others.
-- Names of files come and go apart from the record's own text.
alter table record_search
  add column file_text text,
  add column file_grams tsvector;
alter table record_search alter column grams set statistics 1000;
drop index record_search_grams;
create index record_search_grams on record_search using gin (grams, (array_append(shared_with, unit))) with (gin_pending_list_limit = 1024);

-- A row is written over, which Postgres lets those do who may read it.
drop policy app_select on record_search;
create policy app_select on record_search for select to taizhang_app using (org = (select current_org())
  and ((select reads_all()) or unit = any ((select readable_units())::uuid[])
       or shared_with && (select readable_units())::uuid[]));
grant select on record_search to taizhang_app;

drop function search_records;
create function search_records(asked text, terms text[], wanted_register text, before uuid, wanted integer)
  returns table (record uuid)
  stable security definer set search_path from current rows 50 language plpgsql as $$
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
end $$;

revoke execute on function list_column, list_column_type, list_conditions, list_one_of, list_query, list_scopes, list_values, list_records,
  count_records, search_records from public;
grant execute on function list_records, count_records, search_records to taizhang_app;
