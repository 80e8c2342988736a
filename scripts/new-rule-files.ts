/** The files of a new lint rule, by path. They compile; their tests fail until somebody says what the rule finds. */

export interface NewRule {
  /** `no-owner` */
  readonly id: string;
  /** `noOwner` */
  readonly name: string;
  /** `TZ3001` */
  readonly code: string;
}

export function ruleFiles(rule: NewRule): Readonly<Record<string, string>> {
  const folder = `packages/compiler/src/rules/${rule.id}`;
  return {
    [`${folder}/rule.ts`]: ruleSource(rule),
    [`${folder}/rule.test.ts`]: testSource(rule),
    [`${folder}/spec/valid.md`]: specPage(rule, 'valid'),
    [`${folder}/spec/invalid.md`]: specPage(rule, 'invalid'),
    [`docs/rules/${rule.id}.md`]: docsPage(rule),
  };
}

function ruleSource({ id, name, code }: NewRule): string {
  return `/** TODO: why a plan is worse off with what this finds. */
import { defineRule } from '../rule.ts';

export const ${name} = defineRule({
  meta: {
    id: '${id}',
    code: '${code}',
    severity: 'warning',
    title: { zh: '待写', en: 'to be written' },
    messages: {
      found: {
        zh: '“{words}”待写：哪里不对；怎么改',
        en: '"{words}" to be written: what is wrong; what to do about it',
      },
    },
    options: {},
    docs: 'docs/rules/${id}.md',
  },
  check(plan) {
    // TODO: report what is wrong, in one pass over plan.items, plan.promises or plan.outline.
    return plan.promises.slice(0, 0).map((commitment) => ({
      messageId: 'found',
      data: { words: plan.text.slice(...commitment.action.span) },
      span: commitment.action.span,
      commitment: commitment.id,
    }));
  },
});
`;
}

function testSource({ id, name }: NewRule): string {
  return `import { expect, test } from 'vitest';
import { checkRule } from '../../../test/check-rule.ts';
import { ${name} } from './rule.ts';

// The notation is that of test/mark-plan.ts.
test.each([
  ['what is wrong', '{H1:一、事项}\\n{A:错误的任务。}', [['found', '错误的任务。']]],
  ['what is right', '{H1:一、事项}\\n{A:正确的任务。}', []],
])('${id}: %s', (_, marked, expected) => {
  expect(checkRule(${name}, marked)).toEqual(expected);
});
`;
}

function specPage({ id }: NewRule, kind: 'valid' | 'invalid'): string {
  const zh = `市图书馆2026年工作要点\n一、事项\n采编部每季度组织一次编目抽查。`;
  const en = `City Library Work Plan 2026\n\n1. Item\nThe Acquisitions Office will review the catalogue every quarter.`;
  return `# ${id}: ${kind}

## 待写
${block('', zh)}

## To be written
${block('', en)}
`;
}

function docsPage({ id, code }: NewRule): string {
  return `# ${id}

\`${code}\` · warning · 待写 / to be written

## 检查什么 / What it checks

待写。

To be written.

## 为什么 / Why

待写。

To be written.

## 例子 / Examples

有问题 / Reported:

${block(' bad', '市图书馆2026年工作要点\n一、事项\n待写。')}

${block(' bad', 'City Library Work Plan 2026\n\n1. Item\nTo be written.')}

没问题 / Not reported:

${block(' good', '市图书馆2026年工作要点\n一、事项\n采编部每季度组织一次编目抽查。')}

${block(' good', 'City Library Work Plan 2026\n\n1. Item\nThe Acquisitions Office will review the catalogue every quarter.')}

## 选项 / Options

没有。 / None.

## 何时关闭 / When to switch it off

待写。

To be written.
`;
}

function block(kind: string, text: string): string {
  return `\`\`\`text${kind}\n${text}\n\`\`\``;
}
