/** Sends a plan's file, with how much of it has gone: `fetch` does not tell. */
import { preferences } from '../preferences/preferences.ts';
import { OfflineError, ProblemFailure, type Problem } from './problem.ts';
import { setSessionEnded } from './session-end.ts';
import type { AnswerOf } from './types.ts';

export type ImportedPlan = AnswerOf<'/api/v1/plans', 'post'>;

export interface PlanUpload {
  readonly file: File;
  /** Of which it is the next version. */
  readonly plan?: string | undefined;
  /** Whose plan it is. */
  readonly unit?: string | undefined;
  /** From 0 to 1; at 1 the server reads and compiles it. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Throws as `answer` does, and `DOMException` where it was called off. */
export function uploadPlan({ file, plan, unit, onProgress, signal }: PlanUpload): Promise<ImportedPlan> {
  const query = new URLSearchParams({
    ...(plan === undefined ? {} : { plan }),
    ...(unit === undefined ? {} : { unit }),
  });
  const form = new FormData();
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/plans${query.size === 0 ? '' : `?${query.toString()}`}`);
    request.setRequestHeader('x-taizhang', '1');
    request.setRequestHeader('accept-language', preferences().language === 'zh' ? 'zh-CN' : 'en');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    request.upload.onload = () => {
      onProgress(1);
    };
    request.onload = () => {
      const body: unknown = request.response;
      if (request.status === 401) setSessionEnded(true);
      if (request.status >= 200 && request.status < 300) resolve(body as ImportedPlan);
      else reject(new ProblemFailure(problemOf(body, request)));
    };
    request.onerror = () => {
      reject(new OfflineError());
    };
    request.onabort = () => {
      reject(new DOMException('', 'AbortError'));
    };
    signal.addEventListener('abort', () => {
      request.abort();
    });
    request.send(form);
  });
}

function problemOf(body: unknown, { status, statusText }: XMLHttpRequest): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body && 'detail' in body) return body as Problem;
  const detail = statusText || `HTTP ${status}`;
  return { type: 'about:blank', title: detail, status, code: `HTTP-${status}`, detail, requestId: '' };
}
