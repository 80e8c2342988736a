import { Type, type TSchema } from 'typebox';

/** `Problem` is problems/problem-schema.ts, known to the whole application (app/openapi.ts). */
const problem = (description: string): TSchema => Type.Ref('Problem', { description });

/** The responses of a route: what it gives when all is well, and that everything else is a problem. */
export const answers = <Ok extends Readonly<Record<number, TSchema>>>(ok: Ok) =>
  ({
    ...ok,
    '4xx': problem('What is wrong, and what to do'),
    '5xx': problem('The server’s own trouble'),
  }) as Ok & {
    readonly '4xx': TSchema;
    readonly '5xx': TSchema;
  };

/** 204: done, and nothing to say. */
export const Nothing = Type.Null({ description: 'Done' });
export const Id = Type.String({ format: 'uuid' });
export const IdParams = Type.Object({ id: Id });
export const Instant = Type.String({ format: 'date-time' });
