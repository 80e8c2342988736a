/** The columns of tables that several queries read whole, as Postgres gives them. */
import type { Day, Hash, Id, Instant, JsonObject, Json } from '../model/index.ts';

export interface RecordTable {
  org: Id;
  id: Id;
  register: string;
  definition: number;
  parent: Id | null;
  number: string | null;
  title: string;
  unit: Id;
  shared_with: Id[] | null;
  stage: string;
  stage_since: Instant;
  resume_stage: string | null;
  due_on: Day | null;
  first_due_on: Day | null;
  due_moves: number;
  done_on: Day | null;
  data: JsonObject;
  created_by: Id | null;
  created_at: Instant;
  updated_at: Instant;
  version: number;
  approval: Json;
  votes: Json;
  doers: Json;
  text_1: string | null;
  text_2: string | null;
  text_3: string | null;
  text_4: string | null;
  number_1: number | null;
  number_2: number | null;
  number_3: number | null;
  number_4: number | null;
  day_1: Day | null;
  day_2: Day | null;
  day_3: Day | null;
  day_4: Day | null;
}

export interface EventTable {
  org: Id;
  id: Id;
  at: Instant;
  actor: Id | null;
  on_behalf_of: Id | null;
  action: string;
  object_kind: string;
  object: Id;
  record: Id | null;
  version: number;
  previous: Hash | null;
  before: Hash | null;
  after: Hash | null;
  data: JsonObject;
  hash: Hash;
  leaf: number | null;
}
