/**
 * A ledger of a made-up organisation at any size, put into the database by its owner: 60 units, 3 registers, records with
 * branches, a duty each month. Secondary indexes are made anew after the rows, as one does with a bulk load.
 */
import { v7 } from 'uuid';
import type { Pool } from 'pg';
import type { RegisterDefinition } from '../../../packages/ledger/src/model/index.ts';
import { BUILT_IN_REGISTERS } from '../../../packages/ledger/src/register/built-in.ts';
import { planSlots, SLOTS, type SlotPlan } from '../../../packages/ledger/src/store/index-slots.ts';
import { titlePool } from './title-pool.ts';

export interface LoadedLedger {
  readonly org: string;
  /** The first is above all others, the next nine above the rest. */
  readonly units: readonly string[];
  /** One of each unit, at its head. */
  readonly posts: readonly string[];
  readonly slots: Readonly<Record<string, SlotPlan>>;
}

export interface LoadSize {
  readonly records: number;
  readonly occurrences: number;
}

const UNITS = 60;
/** Shares of the registers among all records, and what is known about their stages: the last stage takes the rest. */
const REGISTERS = [
  {
    id: 'commitment',
    share: 0.4,
    stages: { draft: 2, registered: 1, assigned: 3, 'in-progress': 12, review: 2 },
    rest: 'closed',
  },
  {
    id: 'branch',
    share: 0.5,
    stages: { assigned: 2, 'in-progress': 10, reported: 2, returned: 1 },
    rest: 'done',
  },
  {
    id: 'finding',
    share: 0.1,
    stages: { draft: 3, planning: 3, rectifying: 10, returned: 1 },
    rest: 'closed',
  },
] as const;
const TABLES = ['record', 'record_search', 'occurrence'] as const;

export async function loadLedger(
  pool: Pool,
  { records, occurrences }: LoadSize,
  tell: (step: string) => void = () => undefined,
): Promise<LoadedLedger> {
  const client = await pool.connect();
  const run = async (text: string, values: unknown[] = []): Promise<void> => {
    await client.query(text, values);
  };
  try {
    await run(`set search_path = taizhang; set synchronous_commit = off; set maintenance_work_mem = '1GB';
      set max_parallel_maintenance_workers = 2; set session_replication_role = replica`);
    const org = v7();
    const units = Array.from({ length: UNITS }, () => v7());
    await run(`insert into org values ($1, '某市图书馆', 'Asia/Shanghai', 'bench', now(), 1)`, [org]);
    for (const [n, id] of units.entries()) {
      const path = [units[0], ...(n === 0 ? [] : [units[1 + ((n - 1) % 9)]]), ...(n < 10 ? [] : [id])];
      await run(`insert into unit values ($1, $2, $3, $4, '科室', $5, $6, null, 1)`, [
        org,
        id,
        n === 0 ? null : path.at(-2),
        `第${n}科`,
        n,
        [...new Set(path)],
      ]);
    }
    const posts = units.map(() => v7());
    await run(
      `insert into post select $1, post, unit, '负责人', true, null, 1 from unnest($2::uuid[], $3::uuid[]) as both_of (post, unit)`,
      [org, posts, units],
    );
    const slots = await adoptRegisters(run, org);
    await run(
      'create temp table pool (n integer primary key, title text, content text, folded text, grams tsvector)',
    );
    const pooled = await fillPool(run, Math.min(100_000, records));
    const { rows } = await client.query<{ indexname: string; indexdef: string }>(
      `select indexname, indexdef from pg_indexes i where schemaname = 'taizhang' and tablename = any ($1)
         and not exists (select 1 from pg_constraint c where c.conname = i.indexname)`,
      [TABLES],
    );
    for (const { indexname } of rows) await run(`drop index ${indexname}`);
    tell('records');
    for (const [n, register] of REGISTERS.entries()) {
      const plan = slots[register.id] ?? {};
      await run(
        recordsOf({
          org,
          units,
          plan,
          register,
          pooled,
          count: Math.round(records * register.share),
          first: n === 0,
        }),
      );
      if (n === 0)
        await run(
          `create temp table parents as select row_number() over (order by id) as n, id, unit from record where org = '${org}'; create index on parents (n); analyze parents`,
        );
    }
    tell('what is searched');
    await run(`insert into record_search (org, record, register, unit, shared_with, text, grams)
      select r.org, r.id, r.register, r.unit, r.shared_with, p.folded, p.grams
      from record r join pool p on p.n = (r.doers ->> 'pool')::integer where r.org = '${org}'`);
    tell('occurrences');
    await run(`insert into occurrence (org, id, record, register, unit, shared_with, key, period_start, period_end, slot_on, due_on, basis, state, done_on, version)
      select r.org, uuidv7(), r.id, r.register, r.unit, r.shared_with, to_char(m, 'YYYY-MM'), m::date, (m + interval '1 month - 1 day')::date,
        m::date + 20, m::date + 20, 'official', case when m < '2026-09-01' then (array['done','done','done','done','excused','open','done','done'])[1 + abs(hashint4(r.version + extract(epoch from m)::integer + ascii(right(r.id::text, 1)))) % 8] else 'open' end,
        case when m < '2026-09-01' then m::date + 18 end, 1
      from (select * from record where org = '${org}' and register = 'commitment' order by id desc limit ${Math.ceil(occurrences / 12)}) r,
        generate_series('2026-01-01'::timestamp, '2026-12-01', interval '1 month') m`);
    for (const { indexname, indexdef } of rows) {
      tell(indexname);
      await run(indexdef);
    }
    tell('statistics');
    await run('set session_replication_role = origin');
    for (const table of [...TABLES, 'unit', 'register_definition']) await run(`vacuum (analyze) ${table}`);
    return { org, units, posts, slots };
  } finally {
    client.release();
  }
}

type Run = (text: string, values?: unknown[]) => Promise<void>;

/** The built-in registers; money of findings can be sorted by, so that there is a column of numbers. */
async function adoptRegisters(run: Run, org: string): Promise<Record<string, SlotPlan>> {
  const slots: Record<string, SlotPlan> = {};
  for (const built of BUILT_IN_REGISTERS) {
    const fields = built.fields.map((field) =>
      field.kind === 'number' ? { ...field, indexed: true } : field,
    );
    const definition: RegisterDefinition = { ...built, fields };
    const { plan } = planSlots(fields);
    slots[built.id] = plan;
    await run(`insert into register_definition values ($1, $2, $3, $4, $5, $6, now())`, [
      org,
      built.id,
      built.version,
      v7(),
      JSON.stringify(definition),
      JSON.stringify(plan),
    ]);
  }
  return slots;
}

async function fillPool(run: Run, size: number): Promise<number> {
  const pool = titlePool(size);
  for (let from = 0; from < size; from += 5000) {
    const part = pool.slice(from, from + 5000);
    await run(
      `insert into pool select n - 1 + ${from}, t, c, f, array_to_tsvector(string_to_array(g, ' '))
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality u (t, c, f, g, n)`,
      [
        part.map((one) => one.title),
        part.map((one) => one.content),
        part.map((one) => one.folded),
        part.map((one) => one.grams.join(' ')),
      ],
    );
  }
  await run('analyze pool');
  return size;
}

interface RecordsOf {
  readonly org: string;
  readonly units: readonly string[];
  readonly plan: SlotPlan;
  readonly register: (typeof REGISTERS)[number];
  readonly pooled: number;
  readonly count: number;
  readonly first: boolean;
}

// `offset 0` keeps Postgres from working out the same values again for each column that is made of them.
/** `h(k)` spreads evenly and is the same on each run. */
const h = (salt: number, of: number): string => `(abs(hashint8(g * 31 + ${salt})) % ${of})`;

function recordsOf({ org, units, plan, register, pooled, count, first }: RecordsOf): string {
  const unitAt = (index: string): string =>
    `(array[${units.map((id) => `'${id}'`).join()}]::uuid[])[${index}]`;
  const stages = Object.entries(register.stages).flatMap(([stage, share]) =>
    Array.from({ length: share }, () => `'${stage}'`),
  );
  const isBranch = register.id === 'branch';
  const cells = SLOTS.map((slot) => {
    const field = Object.entries(plan).find(([, used]) => used === slot)?.[0];
    if (field === undefined) return 'null';
    if (slot.startsWith('text')) return `coalesce(left(x.data ->> '${field}', 120), '')`;
    if (slot.startsWith('number')) return `coalesce((x.data ->> '${field}')::float8, 'Infinity')`;
    return `coalesce((x.data ->> '${field}')::date, 'infinity')`;
  });
  return `
    insert into record (org, id, register, definition, parent, number, title, unit, shared_with, stage, stage_since, due_on,
      first_due_on, done_on, data, created_at, updated_at, version, doers, ${SLOTS.join(', ')})
    select '${org}', x.id, '${register.id}', 1, x.parent, '${register.id.slice(0, 1)}〔2026〕' || lpad(g::text, 7, '0') || '号', x.title, x.unit, x.shared,
      x.stage, x.at, x.due, x.due, case when x.stage in ('closed', 'done') then x.due end, x.data, x.at, x.at + ${h(9, 200)} * interval '1 day', 1 + ${h(8, 9)},
      jsonb_build_object('pool', x.pool), ${cells.join(', ')}
    from (select *, jsonb_strip_nulls(jsonb_build_object('title', title, 'unit', unit, 'dueOn', due, 'content', content, 'foundOn', at::date,
        'source', (array['plan','plan','plan','meeting','instruction','transfer','inspection','other'])[1 + ${h(1, 8)}],
        'severity', (array['minor','minor','major'])[1 + ${h(2, 3)}], 'role', (array['lead','joint'])[1 + ${h(3, 2)}],
        'funds', case when g % 5 > 0 then ${h(4, 1000000)} / 100.0 end)) as data
      from (select g, uuidv7((g - ${count}) * interval '300 seconds') as id, now() + (g - ${count}) * interval '300 seconds' as at, p.n as pool, p.title, p.content,
          ${isBranch ? 'm.id' : 'null::uuid'} as parent, ${unitAt(isBranch ? `1 + ${h(11, UNITS)}` : `1 + ${h(5, UNITS)}`)} as unit,
          ${isBranch ? 'array[m.unit]' : first ? `case when g % 5 > 0 then array[${unitAt(`1 + ${h(11, UNITS)}`)}] end` : 'null::uuid[]'} as shared,
          (array[${Array.from({ length: 100 }, (_, n) => stages[n] ?? `'${register.rest}'`).join()}])[1 + ${h(6, 100)}] as stage,
          case when g % 10 > 0 then (now() + (g - ${count}) * interval '300 seconds')::date + 20 + ${h(7, 345)} end as due
        from generate_series(1, ${count}) g join pool p on p.n = ${h(12, pooled)}
        ${isBranch ? `join parents m on m.n = 1 + g % (select count(*) from parents)` : ''} offset 0) y offset 0) x`;
}
