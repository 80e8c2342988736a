/** What every route says about itself besides its schema; a route that does not say who may use it does not start. */
import type { Pending, Caller } from '../sign-in/caller.ts';
import type { Right } from '../sign-in/rights.ts';

/** `public`: anybody; `signed-in`: whoever is signed in; else a right of the table in sign-in/rights.ts. */
export type Access = 'public' | 'signed-in' | Right;

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly access?: Access;
    /** Not by an API token: accounts and sign-in are managed by hand. */
    readonly byHand?: boolean;
    /** For whoever is signed in, by a token of any scope; else one of `work:read`, or `work:write` for unsafe methods. */
    readonly anyScope?: boolean;
    /** What a session may still have to do when it comes here. */
    readonly whilePending?: readonly Pending[];
    /** Cannot be asked for by another site's page (a sign-in provider's redirect can). Default true for unsafe methods. */
    readonly sameSite?: boolean;
    /** Asks for If-Match; the handler reads it by `seenVersion`. */
    readonly needsVersion?: boolean;
  }
  interface FastifyRequest {
    caller: Caller | null;
  }
}
