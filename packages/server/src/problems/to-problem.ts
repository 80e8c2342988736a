/** Problems as they are sent: RFC 9457, with the stable code, what to do next, and each thing wrong under `errors`. */
import { sayRefusal, type Refusal } from '@taizhang/ledger';

import { PROBLEMS } from './catalogue.ts';
import { fillWords, type Language } from './fill-words.ts';
import { LedgerRefusedError, type ProblemError, type ProblemPart } from './problem-error.ts';
import type { Problem, ProblemDetail } from './problem-schema.ts';
import { refusalStatus } from './refusal-status.ts';
import { statusTitle } from './status-title.ts';

export interface Telling {
  readonly language: Language;
  readonly requestId: string;
}

export function toProblem(error: ProblemError | LedgerRefusedError, telling: Telling): Problem {
  return error instanceof LedgerRefusedError
    ? ofRefusals(error.refusals, telling)
    : {
        ...head(error.code, PROBLEMS[error.code].status, telling),
        detail: sayPart(error, telling),
        ...(error.parts.length === 0
          ? {}
          : {
              errors: error.parts.map((part): ProblemDetail => ({
                ...place(part.pointer),
                code: part.code,
                detail: sayPart(part, telling),
              })),
            }),
      };
}

/** Several refusals of one command: the first says what kind of no it is. */
function ofRefusals(refusals: readonly [Refusal, ...Refusal[]], telling: Telling): Problem {
  const [first] = refusals;
  return {
    ...head(first.code, refusalStatus(first.code), telling),
    detail: withoutCode(sayRefusal({ code: first.code, data: first.data }, telling.language)),
    ...(refusals.length === 1 && first.path === undefined
      ? {}
      : {
          errors: refusals.map((refusal): ProblemDetail => ({
            ...place(refusal.path),
            code: refusal.code,
            detail: withoutCode(sayRefusal({ code: refusal.code, data: refusal.data }, telling.language)),
          })),
        }),
  };
}

const head = (code: string, status: number, { language, requestId }: Telling) => ({
  type: `urn:taizhang:problem:${code}`,
  title: statusTitle(status)[language],
  status,
  code,
  requestId,
});

const place = (pointer: string | undefined) => (pointer === undefined ? {} : { pointer });

const withoutCode = (said: string): string => said.replace(/^[A-Z]{2}-\d{4} /u, ''); // LG-2101 …

function sayPart(
  { code, data = {} }: Pick<ProblemPart, 'code' | 'data'>,
  { language, requestId }: Telling,
): string {
  const entry = PROBLEMS[code];
  const known = { requestId, ...data };
  const [stop, gap] = language === 'zh' ? ['。', ''] : ['.', ' '];
  return `${fillWords(entry, known, language)}${stop}${gap}${fillWords(entry.next, known, language)}`;
}
