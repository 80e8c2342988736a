import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLintConfig } from './lint-config.ts';

describe('parseLintConfig', () => {
  test('reads severities, options and the limit', () => {
    const value = {
      rules: { 'vague-verb': 'off', 'no-owner': 'error' },
      options: { 'no-owner': { issuerOwns: true }, 'vague-cadence': { words: ['及时'] } },
      maxWarnings: 10,
    };
    expect(parseLintConfig(value)).toEqual({ config: value, problems: [] });
  });

  test('takes nothing for defaults', () => {
    const config = { rules: {}, options: {}, maxWarnings: null };
    expect(parseLintConfig(undefined)).toEqual({ config, problems: [] });
    expect(parseLintConfig({})).toEqual({ config, problems: [] });
  });

  test.each([
    [
      { rules: { 'no-onwer': 'off' } },
      'rules.no-onwer',
      'no rule is called "no-onwer"; did you mean "no-owner"?',
    ],
    [
      { rules: { 'no-owner': 'warn' } },
      'rules.no-owner',
      'must be one of off, info, warning, error, not "warn"',
    ],
    [{ rules: [] }, 'rules', 'must be an object {…}, not []'],
    [{ rule: {} }, 'rule', 'no setting is called "rule"; did you mean "rules"?'],
    [{ options: { nope: {} } }, 'options.nope', /^no rule is called "nope"; there are: no-owner, /u],
    [
      { options: { 'no-owner': { issuerOwn: true } } },
      'options.no-owner.issuerOwn',
      'no option is called "issuerOwn"; did you mean "issuerOwns"?',
    ],
    [{ options: { softened: { x: 1 } } }, 'options.softened.x', 'no option is called "x"; there are: -'],
    [
      { options: { 'no-owner': { issuerOwns: 'yes' } } },
      'options.no-owner.issuerOwns',
      'must be true or false, not "yes"',
    ],
    [
      { options: { 'vague-cadence': { words: '及时' } } },
      'options.vague-cadence.words',
      'must be a list of strings, not "及时"',
    ],
    [{ maxWarnings: -1 }, 'maxWarnings', 'must be a whole number, 0 or more, not -1'],
    ['off', '', 'must be an object {…}, not "off"'],
    [null, '', 'must be an object {…}, not null'],
  ])('explains %j', (value, path, message) => {
    const { problems } = parseLintConfig(value);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe(path);
    expect(problems[0]?.message.en).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
    expect(problems[0]?.message.zh).toMatch(/[\u4e00-\u9fff]/u);
  });

  test('keeps what is right beside what is wrong', () => {
    const { config, problems } = parseLintConfig({
      rules: { 'no-owner': 'off', x: 'off' },
      maxWarnings: 'many',
    });
    expect(config.rules).toEqual({ 'no-owner': 'off' });
    expect(problems.map(({ path }) => path)).toEqual(['rules.x', 'maxWarnings']);
  });

  test('never throws on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseLintConfig(value)));
    expect(() =>
      parseLintConfig(JSON.parse('{"rules":{"__proto__":"off"},"options":{"__proto__":{}}}')),
    ).not.toThrow();
  });
});
