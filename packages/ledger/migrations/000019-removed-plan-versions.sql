-- A version of a plan that was imported by mistake is put away (plans/remove-version.ts): its rows stay, so that its removal can be taken
-- back and its file stays named; nobody is shown it any more.
alter table plan_version add column removed_at timestamptz, add column removed_by uuid;
grant update (removed_at, removed_by) on plan_version to taizhang_app, taizhang_raised;
