-- A row that is laid out waits: occurrence_waiting finds it. What no longer waits has an index of its own, where rows come one by one
-- as people report, instead of one over all rows that each row paid for when it was laid out. Who asks for both asks twice
-- (store/queries/due-between.ts).
drop index occurrence_by_due;
create index occurrence_settled on occurrence (org, due_on, unit) where state not in ('open', 'returned');
