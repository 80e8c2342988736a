/** Whatever a handler throws becomes a problem; what we did not foresee is logged whole and told as SV-1000 alone. */
import { LedgerRefusedError, ProblemError, type ProblemPart } from '../problems/problem-error.ts';
import { languageOf } from '../problems/language-of.ts';
import { toProblem } from '../problems/to-problem.ts';
import type { App, Reply, Request } from './app-types.ts';

const MEDIA_TYPE = 'application/problem+json; charset=utf-8';
/** RFC 9457 problems about access say how to sign in (RFC 9110 §11.6.1). */
const CHALLENGE = 'Bearer realm="taizhang"';

interface FastifyFault extends Error {
  readonly code?: string;
  readonly statusCode?: number;
  readonly validation?: readonly {
    readonly instancePath: string;
    readonly message?: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
  readonly validationContext?: string;
}

export function answerProblems(app: App): void {
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      new ProblemError('SV-1001', { method: request.method, path: pathOf(request) }),
      request,
      reply,
    ),
  );
}

export function sendProblem(error: unknown, request: Request, reply: Reply): Reply {
  const known = toKnown(error, request);
  const language = languageOf(request.headers['accept-language']);
  const problem = toProblem(known, { language, requestId: request.id });
  if (problem.status >= 500) request.log.error({ err: error, code: problem.code }, 'request failed');
  if (problem.status === 401) void reply.header('www-authenticate', CHALLENGE);
  const seconds = known instanceof ProblemError ? known.data['seconds'] : undefined;
  if (typeof seconds === 'number') void reply.header('retry-after', String(seconds));
  else if (problem.status === 503) void reply.header('retry-after', '2');
  return reply
    .code(problem.status)
    .header('content-type', MEDIA_TYPE)
    .header('content-language', language)
    .header('x-request-id', request.id) // hooks have not run for an address that no router takes
    .header('x-content-type-options', 'nosniff')
    .header('vary', 'Accept-Language')
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send(problem);
}

function toKnown(error: unknown, request: Request): ProblemError | LedgerRefusedError {
  if (error instanceof ProblemError || error instanceof LedgerRefusedError) return error;
  const fault = error as FastifyFault;
  if (fault.validation !== undefined)
    return new ProblemError(
      'SV-1003',
      {},
      fault.validation.map((one) => toPart(one, fault.validationContext ?? 'body')),
    );
  switch (fault.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ProblemError('SV-1005', { limit: request.routeOptions.bodyLimit });
    case 'FST_REQ_FILE_TOO_LARGE':
    case 'FST_PARTS_LIMIT':
    case 'FST_FILES_LIMIT':
    case 'FST_FIELDS_LIMIT':
      return new ProblemError('SV-1018');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ProblemError('SV-1006', { type: request.headers['content-type'] ?? '' });
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new ProblemError('SV-1004', { reason: fault.message });
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return new ProblemError('SV-1015');
    case 'FST_ERR_BAD_URL':
      return new ProblemError('SV-1001', { method: request.method, path: pathOf(request) });
    default:
      // A JSON parser's or a plugin's own 4xx: the request's fault, in words that are not ours to print.
      return fault.statusCode === 400
        ? new ProblemError('SV-1004', { reason: fault.message })
        : new ProblemError('SV-1000');
  }
}

type Violation = NonNullable<FastifyFault['validation']>[number];

/** One broken rule of a schema: where, and which; the value itself is not repeated. */
function toPart({ instancePath, keyword, message, params }: Violation, context: string): ProblemPart {
  const inner =
    keyword === 'required'
      ? `/${String(params['missingProperty'])}`
      : keyword === 'additionalProperties'
        ? `/${String(params['additionalProperty'])}`
        : '';
  const pointer = `${context === 'body' ? '' : context}${instancePath}${inner}`;
  return { code: 'SV-1017', data: { rule: message ?? keyword }, pointer };
}

const pathOf = (request: Request): string => request.url.split('?', 1)[0]?.slice(0, 200) ?? '';
