import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, withPresentOutput } from '../../../scripts/docs-output.ts';
import { COMMANDS } from '../src/commands/index.ts';
import { EXIT } from '../src/exit-codes.ts';
import { optionUsage } from '../src/help.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (document: string): string => readFileSync(join(ROOT, document), 'utf8');

test.each(DOCUMENTS)('%s quotes what the program prints (npm run docs brings it up to date)', (document) => {
  expect(read(document)).toBe(withPresentOutput(document));
});

describe('docs/cli.md', () => {
  const text = read('docs/cli.md');
  test.each(COMMANDS.map(({ spec }) => spec))('describes $name and its options', (spec) => {
    const section = new RegExp(`^## ${spec.name}\\n(?<body>[^]*?)(?=^## |$(?![^]))`, 'mu').exec(text)
      ?.groups?.['body'];
    expect(section).toBeDefined();
    expect(text).toContain(`taizhang ${spec.name} ${spec.operands}`);
    for (const [name, option] of Object.entries(spec.options)) {
      const usage = optionUsage(name, option).trim().replaceAll('|', '\\|').replace(', --', '`, `--');
      expect(section).toContain(`\`${usage}\``);
    }
  });
  test('describes every exit code', () => {
    for (const code of Object.values(EXIT)) expect(text).toMatch(new RegExp(`^\\| ${code} \\| `, 'mu'));
  });
});

describe('links between documents lead somewhere', () => {
  const folders = ['.', 'docs', 'docs/decisions', 'docs/rules', 'samples'].filter((folder) =>
    existsSync(join(ROOT, folder)),
  );
  const documents = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  test.each(documents)('%s', (document) => {
    const links = [...read(document).matchAll(/\]\((?<target>[^)#:\s]+)(?:#[^)]*)?\)/gu)];
    for (const { groups } of links) {
      const target = groups?.['target'] ?? '';
      expect(existsSync(join(ROOT, dirname(document), target)), `${document} → ${target}`).toBe(true);
    }
  });
});
