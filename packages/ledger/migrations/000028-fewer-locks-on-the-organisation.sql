-- Every command writes an event, and asking whether its organisation is there locked the one row of the organisation, which all
-- commands at a time then shared. The session has found the organisation, whose row is never deleted; a unit names it, too.
alter table event drop constraint event_org_fkey;
alter table occurrence_tally drop constraint occurrence_tally_org_fkey;
