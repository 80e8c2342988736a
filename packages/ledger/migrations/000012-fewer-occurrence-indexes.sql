-- No query asks by it: what a unit owes is found by day (occurrence_by_due), what is late by occurrence_waiting, what was reported by
-- occurrence_reported. Each row that is laid out paid for it.
drop index occurrence_open;
