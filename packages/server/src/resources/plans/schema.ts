import { Type } from 'typebox';

import { Id, Instant } from '../../app/answers.ts';
import { closed, Day, nullable, oneOf } from '../../app/schema-parts.ts';

export const PlanSchema = Type.Object({
  id: Id,
  title: Type.String(),
  unit: Id,
  outside: Type.Array(Type.String(), { description: 'Names in it that mean nobody of this organisation' }),
  createdAt: Instant,
  version: Type.Integer(),
});
export const PlanOwnersSchema = Type.Object({
  names: Type.Array(Type.Unknown()),
  questions: Type.Array(Type.Unknown(), { description: 'Each name that is not known, once' }),
  nobody: Type.Integer({ description: 'Open proposals that name nobody at all' }),
  answers: Type.Array(Type.Unknown(), {
    description: 'What was answered and can be taken back; an owner of null is nobody of this organisation',
  }),
});
const PlanVersionSchema = Type.Object({
  plan: Id,
  number: Type.Integer(),
  sourceName: Type.String(),
  mediaType: Type.String(),
  source: Type.String({ description: 'SHA-256 of the file' }),
  compiler: Type.String(),
  compilationHash: Type.String(),
  addedBy: nullable(Id),
  addedAt: Instant,
});
const RemovedVersionSchema = Type.Object({
  ...PlanVersionSchema.properties,
  removedAt: Instant,
  removedBy: nullable(Id),
});
const ProposalSchema = Type.Object({
  plan: Id,
  number: Type.Integer({ description: 'The version of the plan' }),
  commitment: Type.String(),
  state: oneOf('proposed', 'adopted', 'merged', 'split', 'rejected'),
  original: Type.Unknown({
    description: 'As the compiler read it, with its place in the text; never changed',
  }),
  edited: Type.Unknown({ description: 'What a person put in the place of what was found, or null' }),
  reason: nullable(Type.String()),
  other: nullable(Type.String({ description: 'The one it was merged into or split from' })),
  record: nullable(Id),
  operation: nullable(Id),
  version: Type.Integer(),
});
export const WholePlanSchema = Type.Object({
  plan: PlanSchema,
  versions: Type.Array(PlanVersionSchema, { description: 'Those that stand, by number' }),
  removed: Type.Array(RemovedVersionSchema, { description: 'Imported by mistake, and put away' }),
  proposals: Type.Array(ProposalSchema),
});
export const OperationSchema = Type.Object({
  id: Id,
  kind: Type.String(),
  summary: Type.Unknown(),
  doneBy: nullable(Id),
  doneAt: Instant,
  undoneBy: nullable(Id),
  undoneAt: nullable(Instant),
});
export const Decided = Type.Object({ operation: Id, proposals: Type.Array(ProposalSchema) });
export const CommitmentName = Type.String({ minLength: 1, maxLength: 200 });
const Units = Type.Array(Id, { maxItems: 100 });
export const Edit = closed({
  title: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
  content: Type.Optional(Type.String({ maxLength: 5_000 })),
  measure: Type.Optional(Type.String({ maxLength: 2_000 })),
  unit: Type.Optional(Id),
  coLeadUnits: Type.Optional(Units),
  jointUnits: Type.Optional(Units),
  dueOn: Type.Optional(nullable(Day)),
  cadence: Type.Optional(Type.String({ maxLength: 500 })),
});
