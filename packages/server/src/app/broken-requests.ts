import type { Socket } from 'node:net';

import { PROBLEMS, type ProblemCode } from '../problems/catalogue.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { toProblem } from '../problems/to-problem.ts';

const CODES: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'SV-1014',
  HPE_HEADER_OVERFLOW: 'SV-1015',
};

/** What never became a request (too slow, headers too long, no HTTP) is answered on the bare connection, and cut off. */
export function answerBrokenRequests(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const code = CODES[error.code ?? ''] ?? 'SV-1016';
  const problem = toProblem(new ProblemError(code), { language: 'zh', requestId: '-' });
  const body = JSON.stringify({ ...problem, detail: `${problem.detail} ${PROBLEMS[code].en}.` });
  if (!socket.writable) return void socket.destroy();
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.code}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
