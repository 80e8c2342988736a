-- The duties of several units at once: of a unit and all below it (dashboards/chosen-units.ts).
drop function recurring_records(uuid, uuid, integer);
create function recurring_records(of_units uuid[], behind uuid, wanted integer) returns table (record uuid)
  stable security definer set search_path from current rows 50 language plpgsql as $$
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
end $$;
revoke execute on function recurring_records from public;
grant execute on function recurring_records to taizhang_app, taizhang_raised;
