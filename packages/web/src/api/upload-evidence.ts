/** Sends a file that proves something, with how much of it has gone: `fetch` does not tell. */
import { preferences } from '../preferences/preferences.ts';
import { OfflineError, ProblemFailure, type Problem } from './problem.ts';
import { setSessionEnded } from './session-end.ts';
import type { GivenEvidence } from './record-parts.ts';
import type { paths } from '@taizhang/server/api';

type Query = NonNullable<paths['/api/v1/records/{id}/evidence']['post']['parameters']['query']>;

export interface EvidenceUpload extends Query {
  readonly record: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Throws as `answer` does. */
export function uploadEvidence({
  record,
  file,
  onProgress,
  ...query
}: EvidenceUpload): Promise<GivenEvidence> {
  const given = Object.entries(query).flatMap(([name, value]) =>
    (value as string | undefined) === undefined ? [] : [[name, value]],
  );
  const search = new URLSearchParams(given).toString();
  const form = new FormData();
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/records/${record}/evidence${search === '' ? '' : `?${search}`}`);
    request.setRequestHeader('x-taizhang', '1');
    request.setRequestHeader('accept-language', preferences().language === 'zh' ? 'zh-CN' : 'en');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress?.(loaded / total);
    };
    request.onload = () => {
      const body: unknown = request.response;
      if (request.status === 401) setSessionEnded(true);
      if (request.status >= 200 && request.status < 300) resolve(body as GivenEvidence);
      else reject(new ProblemFailure(problemOf(body, request)));
    };
    request.onerror = () => {
      reject(new OfflineError());
    };
    request.send(form);
  });
}

function problemOf(body: unknown, { status, statusText }: XMLHttpRequest): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body && 'detail' in body) return body as Problem;
  const detail = statusText || `HTTP ${status}`;
  return { type: 'about:blank', title: detail, status, code: `HTTP-${status}`, detail, requestId: '' };
}
