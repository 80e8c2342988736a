import { Type, type Static } from 'typebox';

export const ProblemDetailSchema = Type.Object({
  code: Type.String(),
  detail: Type.String(),
  pointer: Type.Optional(Type.String({ description: 'JSON pointer into what was sent' })),
});
export type ProblemDetail = Static<typeof ProblemDetailSchema>;

/** RFC 9457. `code` is stable (docs/errors.md); `title` and `detail` follow Accept-Language (zh, en). */
export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String(),
    detail: Type.String(),
    requestId: Type.String(),
    errors: Type.Optional(Type.Array(ProblemDetailSchema)),
  },
  { $id: 'Problem' },
);
export type Problem = Static<typeof ProblemSchema>;
