/** What verifying an archive found, for people. */
import type { Language } from '@taizhang/compiler';
import type { VerifyReport } from '@taizhang/ledger/archive';
import { STYLES } from '../terminal/styles.ts';

export interface VerifyPrint {
  readonly language: Language;
  readonly colour: boolean;
  /** A problem in words: `sayRefusal`, which is loaded with the ledger only. */
  readonly say: (problem: VerifyReport['problems'][number], language: Language) => string;
}

export function formatVerifyReport(report: VerifyReport, { language, colour, say }: VerifyPrint): string {
  const styles = STYLES[colour ? 'ansi' : 'plain'];
  const lines = WORDS[language](report);
  const unlisted = report.problemCount - report.problems.length;
  const problems = report.problems.map((problem) => `  ${say(problem, language)}`);
  if (unlisted > 0) problems.push(language === 'zh' ? `  ……另有 ${unlisted} 处` : `  … and ${unlisted} more`);
  const verdict = report.sound ? styles.when(lines.verdict) : styles.doubt(lines.verdict);
  return [verdict, ...problems, ...lines.facts.map((fact) => `  ${fact}`), ''].join('\n');
}

interface Lines {
  readonly verdict: string;
  readonly facts: readonly string[];
}

const WORDS: Readonly<Record<Language, (report: VerifyReport) => Lines>> = { zh, en };

function zh(report: VerifyReport): Lines {
  const { head, events, checkpoints, blobs, personal, keys, against } = report;
  const objects = Object.values(report.objects).reduce((sum, count) => sum + count, 0);
  return {
    verdict: report.sound ? '核验通过：档案完整，未被改动。' : `核验未通过：${report.problemCount} 处问题。`,
    facts: [
      ...(head ? [`${head.name}（${head.origin}），${head.exportedAt} 导出`] : []),
      `事件 ${events.total} 个：已封存 ${events.sealed} 个，未封存 ${events.unsealed} 个；检查点 ${checkpoints.count} 个`,
      `对象 ${objects} 个，文件 ${blobs.count} 个（${blobs.bytes} 字节），个人信息 ${personal.present} 条`,
      ...(head?.files === 'left-out' ? ['导出时未附证明文件'] : []),
      trustZh(report),
      ...keys.verified.map((key) => `签名：${key}`),
      ...(against
        ? [
            `以前的检查点（${against.size} 个事件）：${against.proven ? '其后只有新增，此前未改' : '未能证明'}`,
          ]
        : []),
    ],
  };
}

function trustZh({ keys, manifestSigned }: VerifyReport): string {
  const whole = manifestSigned ? '整份档案已由导出者签名' : '整份档案没有导出者签名，未封存部分只能自证';
  if (keys.verified.length === 0) return '没有签名：只能证明档案前后一致';
  return keys.from === 'given'
    ? `签名用您给出的公钥核验；${whole}`
    : `公钥取自档案本身，请与单位公布的公钥核对（--key）；${whole}`;
}

function en(report: VerifyReport): Lines {
  const { head, events, checkpoints, blobs, personal, keys, against } = report;
  const objects = Object.values(report.objects).reduce((sum, count) => sum + count, 0);
  return {
    verdict: report.sound
      ? 'Verified: the archive is whole and unchanged.'
      : `Not verified: ${report.problemCount} problem${report.problemCount === 1 ? '' : 's'}.`,
    facts: [
      ...(head ? [`${head.name} (${head.origin}), exported ${head.exportedAt}`] : []),
      `${events.total} events: ${events.sealed} sealed, ${events.unsealed} not yet sealed; ${checkpoints.count} checkpoints`,
      `${objects} objects, ${blobs.count} files (${blobs.bytes} bytes), ${personal.present} personal values`,
      ...(head?.files === 'left-out' ? ['The export left the files of evidence out'] : []),
      trustEn(report),
      ...keys.verified.map((key) => `Signed by: ${key}`),
      ...(against
        ? [
            `Earlier checkpoint (${against.size} events): ${
              against.proven ? 'the log only grew since; nothing before it was rewritten' : 'not proven'
            }`,
          ]
        : []),
    ],
  };
}

function trustEn({ keys, manifestSigned }: VerifyReport): string {
  const whole = manifestSigned
    ? 'the whole archive is signed by whoever exported it'
    : 'the archive as a whole is not signed, so what is not sealed vouches only for itself';
  if (keys.verified.length === 0) return 'No signature: this shows only that the archive agrees with itself';
  return keys.from === 'given'
    ? `Checked with the keys that you gave; ${whole}`
    : `The keys came with the archive: compare them with those that the organisation publishes (--key); ${whole}`;
}
