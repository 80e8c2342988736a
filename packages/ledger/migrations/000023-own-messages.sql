-- What is sent to people is theirs. Whoever reaches the whole organisation reads its work, and not what others are told, how they
-- wish to be told, or by which address their calendars are fed; the queue of messages is the program's alone.

alter policy app_select on outbox using (org = (select current_org()) and (select current_person()) is null);
alter policy app_select on told using (org = (select current_org()) and (select current_person()) is null);

do $$
declare
  target regclass;
  own constant text := 'org = (select current_org()) and ((select current_person()) is null or person = (select current_person()))';
begin
  foreach target in array array['notice', 'delivery_preference', 'feed_token']::regclass[] loop
    execute format('alter policy app_select on %s using (%s)', target, own);
    execute format('alter policy app_insert on %s with check (%s)', target, own);
    execute format('alter policy app_update on %s using (%s) with check (%s)', target, own, own);
    execute format('alter policy app_delete on %s using (%s)', target, own);
  end loop;
end $$;
