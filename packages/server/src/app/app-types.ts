import type { BlobStore, Clock, Ledger } from '@taizhang/ledger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawServerDefault,
} from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Config } from '../config/settings/index.ts';
import type { ServerKey } from '../config/server-key.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

/** The Fastify instance as routes see it: schemas in TypeBox give the types of what a handler receives. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;
export type Request = FastifyRequest;
export type Reply = FastifyReply;

/** What routes work with. Everything outside comes in here. */
export interface Services {
  readonly config: Config;
  readonly ledger: Ledger;
  /** Where files stand. */
  readonly blobs: BlobStore;
  readonly clock: Clock;
  readonly key: ServerKey;
  readonly signIn: SignIn;
}

/** The routes of one resource, registered under /api/v1. */
export type Routes = (app: App, services: Services) => void;
