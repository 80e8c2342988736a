/** docs/errors.md, from the catalogues of the server and of the ledger. */
import { REFUSALS, type RefusalEntry } from '@taizhang/ledger';

import { PROBLEMS } from './catalogue.ts';
import type { ProblemEntry } from './problem-entry.ts';
import { refusalStatus } from './refusal-status.ts';

const HEAD = `# 错误码 · Error codes

<!-- Written by \`npm run docs\` from the catalogues in packages/server/src/problems and packages/ledger/src/refusals; do not edit. -->

每个错误有固定的编号；编号永不改变含义。\`{…}\` 处填入当时的内容。经 HTTP 时，错误以 \`application/problem+json\`（RFC 9457）返回，文字按 \`Accept-Language\` 用中文或英文；\`errors\` 逐项指出哪里不对（JSON pointer）。

Each error has a code that never changes its meaning. \`{…}\` is filled in when it happens. Over HTTP it comes as \`application/problem+json\` (RFC 9457), in Chinese or English by \`Accept-Language\`; \`errors\` lists what is wrong where (JSON pointers).
`;

export function describeErrors(): string {
  const server = Object.entries(PROBLEMS as Readonly<Record<string, ProblemEntry>>).map(([code, entry]) =>
    describe(code, entry, entry.status),
  );
  const ledger = Object.entries(REFUSALS as Readonly<Record<string, RefusalEntry>>).map(([code, entry]) =>
    describe(code, entry, refusalStatus(code)),
  );
  return [HEAD, '## SV: 服务器 · Server\n', ...server.sort(), '## LG: 台账 · Ledger\n', ...ledger.sort()]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

const describe = (code: string, { zh, en, next }: RefusalEntry, status: number): string => `### ${code}

HTTP ${status}

${zh}。${next.zh}

${en}. ${next.en}
`;
