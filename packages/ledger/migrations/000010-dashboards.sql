-- Indexes that dashboards ask by.

-- What a person did last: which units are silent.
create index event_by_actor on event (org, actor, id) where record is not null;
-- Days that were moved.
create index record_moved on record (org, updated_at, id) where due_moves > 0;
create index occurrence_moved on occurrence (org, record) where moves > 0;
-- Schedules with a target for a period.
create index schedule_targets on schedule (org, id) where running and rules @> '[{"kind": "target"}]';
-- What is late, what waits: answered from the index alone, the columns of the rights included.
drop index occurrence_waiting;
create index occurrence_waiting on occurrence (org, due_on, unit) include (register, shared_with) where state in ('open', 'returned');
create index record_waiting on record (org, due_on, register, stage, unit) include (shared_with)
  where done_on is null and due_on is not null;
-- How many duties of a unit are open.
create index record_stage_unit on record (org, register, stage, unit) include (shared_with);
