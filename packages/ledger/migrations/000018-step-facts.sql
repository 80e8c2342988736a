-- What a step looks at beside its record (store/queries/step-facts.ts), asked piece by piece: most records have no branches, files,
-- urges or periods, and setting up the questions about them took longer than answering. For the raised role.
create function step_facts(asked_org uuid, asked_person uuid, today date, asked_record uuid) returns json stable language plpgsql as $$
declare
  own record;
  branches json;
  urges json;
  unproven json;
begin
  select r.unit, r.parent, d.id as definition,
      exists (select from record b where b.org = asked_org and b.parent = asked_record) as branched,
      exists (select from proof p where p.org = asked_org and p.record = asked_record) as proven,
      exists (select from urge u where u.org = asked_org and u.record = asked_record and u.reply is null) as urged,
      exists (select from occurrence o where o.org = asked_org and o.record = asked_record) as periodic
    into own
    from record r join register_definition d on d.org = asked_org and d.register = r.register and d.version = r.definition
    where r.org = asked_org and r.id = asked_record;
  if own.branched then
    branches := (select json_agg(json_build_object('id', b.id, 'register', b.register, 'definition', b.definition,
        'unit', b.unit, 'role', b.data ->> 'role', 'stage', b.stage) order by b.id)
      from record b where b.org = asked_org and b.parent = asked_record);
  end if;
  if own.urged then
    urges := (select json_agg(u.id order by u.id) from urge u
      where u.org = asked_org and u.record = asked_record and u.reply is null);
  end if;
  if own.periodic then
    unproven := (select json_agg(o.key order by o.due_on, o.key) from occurrence o
      where o.org = asked_org and o.record = asked_record
        and (o.state in ('reported', 'returned') or (o.state = 'open' and o.due_on <= today)));
  end if;
  return json_build_object('definitionId', own.definition,
    'holds', case when asked_person is not null then holds_of(asked_org, asked_person, today) end,
    'roles', case when asked_person is not null then roles_of(asked_org, asked_person, today, own.unit) end,
    'parent', case when own.parent is not null then parent_of(asked_org, own.parent) end,
    'branches', branches,
    'evidence', case when own.proven then evidence_of(asked_org, asked_record) end,
    'openUrges', urges, 'unproven', unproven);
end $$;

-- Posts that a person holds today, and stands in for; null where there are none, as in those below.
create function holds_of(asked_org uuid, asked_person uuid, today date) returns json stable language plpgsql as $$
begin
  if exists (select from delegation d where d.org = asked_org and d.delegate = asked_person and d.from_on <= today and d.to_on >= today) then
    return (select json_agg(json_build_object('post', p.id, 'postName', p.name, 'unit', p.unit, 'head', p.head,
        'standsInFor', s.away) order by s.away nulls first, p.id)
      from (select h.post, null::uuid as away from holding h
            where h.org = asked_org and h.person = asked_person and h.from_on <= today and (h.to_on is null or h.to_on >= today)
            union
            select d.post, coalesce(h.person, d.delegate) from delegation d
            left join holding h on h.org = d.org and h.post = d.post and h.from_on <= today and (h.to_on is null or h.to_on >= today)
            where d.org = asked_org and d.delegate = asked_person and d.from_on <= today and d.to_on >= today) s
      join post p on p.org = asked_org and p.id = s.post
      where p.closed_on is null or p.closed_on > today);
  end if;
  return (select json_agg(json_build_object('post', p.id, 'postName', p.name, 'unit', p.unit, 'head', p.head,
      'standsInFor', null) order by p.id)
    from post p
    where p.org = asked_org and (p.closed_on is null or p.closed_on > today) and p.id = any (array(select h.post from holding h
      where h.org = asked_org and h.person = asked_person and h.from_on <= today and (h.to_on is null or h.to_on >= today))));
end $$;

create function roles_of(asked_org uuid, asked_person uuid, today date, reaching uuid) returns json stable language plpgsql as $$
begin
  return (select json_agg(distinct g.role) from role_grant g
  where g.org = asked_org and g.person = asked_person and (g.revoked_on is null or g.revoked_on > today)
    and (g.unit is null or exists (select from unit u where u.org = asked_org and u.id = reaching and u.path @> array[g.unit])));
end $$;

create function parent_of(asked_org uuid, asked_record uuid) returns json stable language plpgsql as $$
begin
  return (select json_build_object('id', a.id, 'register', a.register, 'unit', a.unit) from record a
  where a.org = asked_org and a.id = asked_record);
end $$;

-- Said with the write of a record where nothing was written: another version came first, and the command is tried again; or who asks
-- may not.
create function refuse_unwritten(asked_org uuid, asked_record uuid, next_version integer) returns void language plpgsql as $$
begin
  if exists (select from record where org = asked_org and id = asked_record and version <> next_version - 1) then
    raise serialization_failure using message = 'another version of the record came first';
  end if;
  raise insufficient_privilege using message = 'the record may not be written';
end $$;
