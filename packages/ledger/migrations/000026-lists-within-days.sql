-- Rows between two days, listed in another order, lie together in that order as a rule: what was made last month falls due this
-- month. The planner takes them to be spread evenly and walks the order through all that comes before them, half a second long at a
-- million records. Where no more than some thousands are in the range, they are found by it and put in order.
-- What is shared with a unit is found as others' rows are, among the shared ones; the index of all units that rows are shared with
-- brought every row of a unit, whatever else was asked.
drop index record_shared;

create or replace function list_query(wanted_register text, filters jsonb, sort_column text, descending boolean,
  after_key text, after_id uuid, wanted integer) returns text stable language plpgsql as $$
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
end $$;
