-- Whether a branch waits for a unit that it stands under is told by indexes alone: the records of a unit that may have such
-- branches, and in which stage their branches stand. Most wait for nobody, and no page of theirs need be fetched.

drop index record_stage_unit, record_by_parent;
create index record_stage_unit on record (org, register, stage, unit) include (shared_with, id);
create index record_by_parent on record (org, parent, register, stage) where parent is not null;
