import type { paths } from '@taizhang/server/api';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Operation<P extends keyof paths, M extends Method> = NonNullable<paths[P][M & keyof paths[P]]>;
type Success<R> = R extends { readonly 200: infer A } ? A : R extends { readonly 201: infer A } ? A : never;

/** What an operation answers: `AnswerOf<'/api/v1/me'>`. */
export type AnswerOf<P extends keyof paths, M extends Method = 'get'> =
  Operation<P, M> extends { readonly responses: infer R }
    ? Success<R> extends { readonly content: { readonly 'application/json': infer T } }
      ? T
      : never
    : never;

/** What an operation is sent. */
export type BodyOf<P extends keyof paths, M extends Method = 'post'> =
  Operation<P, M> extends {
    readonly requestBody?: { readonly content: { readonly 'application/json': infer T } };
  }
    ? T
    : never;

/** What may stand behind the `?` of a GET. */
export type QueryOf<P extends keyof paths> =
  Operation<P, 'get'> extends { readonly parameters: { readonly query?: infer Q } } ? NonNullable<Q> : never;
