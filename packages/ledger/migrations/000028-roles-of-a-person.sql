-- Every command asks which roles somebody has; the index of roles that were not revoked does not answer it, since one may be
-- revoked from a later day on.
create index role_grant_by_person on role_grant (org, person);
