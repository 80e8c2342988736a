/** docs/configuration.md, from the table of settings. */
import { environmentName } from './environment-name.ts';
import type { Setting } from './setting.ts';
import { SETTINGS } from './settings/index.ts';

const HEAD = `# 配置 · Configuration

<!-- Written by \`npm run docs\` from packages/server/src/config/settings; do not edit. -->

一个 TOML 文件（\`taizhang serve --config taizhang.toml\`，或环境变量 \`TAIZHANG_CONFIG\`），加上环境变量；环境变量优先。不认得的设置和不合格的值会被指出，服务器不启动。

One TOML file (\`taizhang serve --config taizhang.toml\`, or \`TAIZHANG_CONFIG\` in the environment) and the environment, which wins. The server does not start with a setting it does not know or a value that cannot be; it says which.

\`\`\`toml
[server]
port = 8420
publicUrl = "https://tz.example.org"
trustProxy = ["127.0.0.1"]

[signIn]
policy = "dengbao"
\`\`\`
`;

export function describeSettings(): string {
  const sections = new Map<string, string[]>();
  for (const [name, setting] of Object.entries(SETTINGS as Readonly<Record<string, Setting>>)) {
    const section = name.split('.')[0] ?? '';
    sections.set(section, [...(sections.get(section) ?? []), describe(name, setting)]);
  }
  return (
    [HEAD, ...[...sections].map(([section, lines]) => `## ${section}\n\n${lines.join('\n')}`)]
      .join('\n')
      .trimEnd() + '\n'
  );
}

function describe(name: string, setting: Setting): string {
  return `### \`${name}\`

${setting.doc.zh}

${setting.doc.en}

- ${kindOf(setting)}
- 默认 default: ${defaultOf(setting)}
- 环境变量 environment: \`${environmentName(name, setting)}\`
${setting.secret === true ? '- 保密，不出现在日志里 secret, never in the log\n' : ''}`;
}

function kindOf(setting: Setting): string {
  switch (setting.kind) {
    case 'text':
      return setting.expected === undefined ? '文字 text' : `${setting.expected.zh} · ${setting.expected.en}`;
    case 'integer':
      return `整数 whole number, ${setting.min} – ${setting.max}`;
    case 'boolean':
      return '\`true\` / \`false\`';
    case 'choice':
      return setting.options.map((option) => `\`${option}\``).join(' / ');
    case 'list':
      return `列表 list${setting.expected === undefined ? '' : `: ${setting.expected.zh} · ${setting.expected.en}`}`;
  }
}

const defaultOf = ({ default: value }: Setting): string =>
  value === '' || (Array.isArray(value) && value.length === 0)
    ? '（空 empty）'
    : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
