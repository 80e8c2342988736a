-- Whoever reads every unit there is may list every row: asked for unit by unit, and for what other units share, the same rows cost
-- a look at each one that is shared.

-- The units whose rows a session may list; null: all.
create function list_units() returns uuid[] stable language plpgsql as $$
declare
  units constant uuid[] := case when reads_all() then null else readable_units() end;
begin
  if cardinality(units) >= (select count(*) from unit where org = current_org())
    and not exists (select id from unit where org = current_org() except select unnest(units)) then return null; end if;
  return units;
end $$;

-- As in migration 9, but for the units.
create or replace function list_scopes(wanted_register text, filters jsonb, out own text, out shared text, out own_units uuid[]) stable language plpgsql as $$
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
end $$;

revoke execute on function list_units from public;
