-- What proves a record, as a step looks at it. Apart from the rest of what it looks at (store/queries/step-facts.ts): the policies of
-- evidence and proof lean on those of others, and setting them up took longer than all the rest of the step's reading, for a record
-- without any proof too. With the rights of whoever asks.
create function evidence_of(asked_org uuid, asked_record uuid) returns json
  stable set search_path from current language plpgsql as $$
begin
  return coalesce((select json_agg(json_build_object('blob', encode(e.blob, 'hex'), 'expected', p.expected,
      'datedOn', e.dated_on, 'expiresOn', e.expires_on) order by p.id)
    from proof p join evidence e on e.org = p.org and e.id = p.evidence
    where p.org = asked_org and p.record = asked_record and p.occurrence is null and p.withdrawn_at is null), '[]');
end $$;
