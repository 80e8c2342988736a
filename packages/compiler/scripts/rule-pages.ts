/**
 * The parts of the rules' documentation that follow from their meta. Run, it writes `docs/rules/README.md` anew.
 *
 *     node --conditions=taizhang-source packages/compiler/scripts/rule-pages.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../src/rules/index.ts';
import type { OptionSpec, Rule, RuleMeta } from '../src/rules/rule.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/rules/', import.meta.url));

/** The line below a page's title: `TZ3001` · warning · 任务没有责任单位 / A task without an owner */
export function subtitle({ code, severity, title }: RuleMeta): string {
  return `\`${code}\` · ${severity} · ${title.zh} / ${title.en}`;
}

export function optionsSection({ options }: RuleMeta): string {
  const rows = Object.entries(options).map(
    ([name, spec]) =>
      `| \`${name}\` | ${spec.type} | \`${showDefault(spec)}\` | ${spec.about.zh} / ${spec.about.en} |`,
  );
  if (rows.length === 0) return '## 选项 / Options\n\n没有。 / None.\n';
  return ['## 选项 / Options', '', '| | | 默认 / default | |', '| --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}

function showDefault(spec: OptionSpec): string {
  return JSON.stringify(spec.default);
}

const INTRODUCTION = `# 规则 / Rules

\`taizhang lint\` 检查计划写得能不能执行、能不能核验、前后是否一致。每条规则一页：查什么、为什么、例子、选项、何时关闭；例子作为测试运行。

\`taizhang lint\` checks whether a plan can be carried out and verified, and whether it agrees with itself. A page a rule: what it
checks, why, examples, options, when to switch it off. The examples run as tests.

编号终身不变：\`TZ3\` 查单项任务的质量，\`TZ4\` 查全文是否一致。级别在 \`taizhang.config.json\` 里调整：

Codes are for ever: \`TZ3\` is about the quality of a single task, \`TZ4\` about agreement across the plan. Severities are set in
\`taizhang.config.json\`:

\`\`\`json
{
  "rules": { "vague-verb": "off", "no-owner": "error" },
  "options": { "vague-cadence": { "words": ["及时"] } },
  "maxWarnings": 20
}
\`\`\`

每条规则的级别是 \`off\`、\`info\`、\`warning\` 或 \`error\`；有 \`error\` 时退出码为 1。 / A rule is \`off\`, \`info\`, \`warning\` or \`error\`; with an
\`error\` the exit code is 1.
`;

/** The text of \`docs/rules/README.md\`. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ meta }) =>
      `| \`${meta.code}\` | [${meta.id}](${meta.id}.md) | ${meta.severity} | ${meta.title.zh} | ${meta.title.en} |`,
  );
  const table = ['| | | | | |', '| --- | --- | --- | --- | --- |', ...rows];
  return `${INTRODUCTION}\n${table.join('\n')}\n`;
}

/** Brings the lines that follow from the meta into a rule's page, and leaves the rest. */
function refreshPage({ meta }: Rule): void {
  const file = `${FOLDER}${meta.id}.md`;
  const page = readFileSync(file, 'utf8').split('\n');
  page[2] = subtitle(meta);
  const text = page.join('\n').replace(/## 选项 \/ Options\n[^]*?(?=\n## )/u, optionsSection(meta));
  writeFileSync(file, text);
}

if (import.meta.main) {
  for (const rule of RULES) refreshPage(rule);
  writeFileSync(`${FOLDER}README.md`, rulesPage(RULES));
}
