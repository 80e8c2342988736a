/** Large files in pieces, by the tus protocol 1.0 (https://tus.io): what was sent stays when the connection breaks. */
import { Readable } from 'node:stream';

import { Server } from '@tus/server';
import { Type, type TSchema } from 'typebox';
import { v7 } from 'uuid';

import { answers, Id, IdParams, Nothing } from '../../app/answers.ts';
import type { Reply, Request, Routes } from '../../app/app-types.ts';
import { callerOf } from '../../app/authenticate.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { requireRoom, storeOf, uploadFolder } from '../../uploads/upload-folder.ts';
import { uploadLocker } from '../../uploads/upload-lock.ts';

const TAGS = ['uploads'];
const PATH = '/api/v1/uploads';
const ACCESS = { config: { access: 'work.write' } } as const;
const PIECE = 'application/offset+octet-stream';
/** Of the answers of the library; its permissions for pages from elsewhere are not ours to give. */
const HEADERS = /^(?:tus-|upload-|location$)/iu;
/** A request that is asked to let go may finish writing what has come. */
const DRAIN_MS = 1_000;
const Whole = Type.Integer({ minimum: 0 });
const Version = { 'tus-resumable': Type.Optional(Type.String({ description: '1.0.0; needed' })) };

export const uploadRoutes: Routes = (app, { config }) => {
  const folder = uploadFolder(config);
  const locker = uploadLocker();
  app.addContentTypeParser(PIECE, (_request, _payload, done) => {
    done(null); // read as it comes, by the handler
  });

  const handle = async (request: Request, reply: Reply): Promise<Reply> => {
    const server = new Server({
      path: PATH,
      datastore: await storeOf(folder, callerOf(request)),
      maxSize: config['server.uploadLimitBytes'],
      relativeLocation: true,
      namingFunction: () => v7(),
      locker,
      lockDrainTimeout: DRAIN_MS,
    });
    return passOn(await server.handleWeb(toWeb(request)), reply);
  };
  const described = (summary: string, response: Readonly<Record<number, TSchema>>, more: object = {}) => ({
    tags: TAGS,
    summary,
    response: answers(response),
    ...more,
  });

  app.post(
    '/uploads',
    {
      ...ACCESS,
      schema: described(
        'Begin an upload; Location says where its pieces go. Its last part is the id that evidence and plans take as `upload`',
        { 201: Nothing },
        {
          headers: Type.Object({
            ...Version,
            'upload-length': Type.Optional(Whole),
            'upload-defer-length': Type.Optional(Type.Literal('1')),
            'upload-metadata': Type.Optional(
              Type.String({ description: '`filename` and its base64, as the protocol has it' }),
            ),
          }),
        },
      ),
    },
    async (request, reply) => {
      await requireRoom(folder, callerOf(request));
      return handle(request, reply);
    },
  );

  app.route({
    ...ACCESS,
    method: 'HEAD',
    url: '/uploads/:id',
    schema: described(
      'How much of it is here (Upload-Offset), to go on from',
      { 200: Nothing },
      { params: IdParams, headers: Type.Object(Version) },
    ),
    handler: handle,
  });

  app.patch(
    '/uploads/:id',
    {
      ...ACCESS,
      schema: described(
        'The next piece (application/offset+octet-stream), from Upload-Offset on',
        { 204: Nothing },
        {
          params: IdParams,
          consumes: [PIECE],
          headers: Type.Object({ ...Version, 'upload-offset': Type.Optional(Whole) }),
        },
      ),
    },
    handle,
  );

  app.delete(
    '/uploads/:id',
    {
      ...ACCESS,
      schema: described(
        'Give an upload up',
        { 204: Nothing },
        { params: Type.Object({ id: Id }), headers: Type.Object(Version) },
      ),
    },
    handle,
  );
};

/** The request as the library takes it, its body still to come. */
function toWeb(request: Request): globalThis.Request {
  const { method, raw } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const hasBody = method === 'PATCH' || method === 'POST';
  return new Request(new URL(request.url, 'http://localhost'), {
    method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(raw) as ReadableStream, duplex: 'half' } : {}),
  });
}

async function passOn(answer: Response, reply: Reply): Promise<Reply> {
  for (const [name, value] of answer.headers) if (HEADERS.test(name)) void reply.header(name, value);
  if (answer.status < 400) return reply.code(answer.status).send(null);
  const said = (await answer.text()).trim();
  switch (answer.status) {
    case 404:
    case 410:
      throw new ProblemError('SV-1211');
    case 409:
    case 423:
      throw new ProblemError('SV-1213');
    case 413:
      throw new ProblemError('SV-1018');
    default:
      if (answer.status >= 500) throw new Error(said);
      throw new ProblemError('SV-1215', { said });
  }
}
