/**
 * The settings of the lint, as they stand in `taizhang.config.json`, and their check. Every problem is reported at once,
 * with its path, in Chinese and English; a mistyped name gets the nearest known one.
 */
import type { LocalizedText } from '../types.ts';
import { RULES } from './index.ts';
import { nearestWord } from './nearest-word.ts';
import type { OptionSpec, OptionValue, Rule } from './rule.ts';
import type { RuleSetting } from './run-rules.ts';

export interface LintConfig {
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** By rule id, then option name. */
  readonly options: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
  /** More warnings than this fail the run, or null for no limit. */
  readonly maxWarnings: number | null;
}

export interface ConfigProblem {
  /** `rules.no-owner` */
  readonly path: string;
  readonly message: LocalizedText;
}

export interface ParsedLintConfig {
  /** What could be read; the parts with problems are left out. */
  readonly config: LintConfig;
  readonly problems: readonly ConfigProblem[];
}

const KEYS = ['rules', 'options', 'maxWarnings'] as const;
const SETTINGS: readonly RuleSetting[] = ['off', 'info', 'warning', 'error'];

interface Unknown {
  readonly kind: LocalizedText;
  readonly name: string;
  readonly known: readonly string[];
}

const SETTING: LocalizedText = { zh: '配置项', en: 'setting' };
const OPTION: LocalizedText = { zh: '选项', en: 'option' };
const RULE: LocalizedText = { zh: '规则', en: 'rule' };

/** Reads the parsed JSON of a configuration file (or its lint part). Never throws. */
export function parseLintConfig(value: unknown, rules: readonly Rule[] = RULES): ParsedLintConfig {
  const reader = new ConfigReader(rules);
  return { config: reader.read(value), problems: reader.problems };
}

class ConfigReader {
  readonly problems: ConfigProblem[] = [];
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor(rules: readonly Rule[]) {
    this.#rules = new Map(rules.map((rule) => [rule.meta.id, rule]));
  }

  read(value: unknown): LintConfig {
    const object = this.#object('', value);
    for (const key of Object.keys(object)) {
      if (!(KEYS as readonly string[]).includes(key))
        this.#unknown(key, { kind: SETTING, name: key, known: KEYS });
    }
    return {
      rules: this.#severities(object['rules']),
      options: this.#allOptions(object['options']),
      maxWarnings: this.#maxWarnings(object['maxWarnings']),
    };
  }

  #severities(value: unknown): Record<string, RuleSetting> {
    const settings: Record<string, RuleSetting> = {};
    for (const [id, setting] of Object.entries(this.#object('rules', value))) {
      const path = `rules.${id}`;
      const known = SETTINGS.find((name) => name === setting);
      if (!this.#rules.has(id)) this.#unknownRule(path, id);
      else if (known) settings[id] = known;
      else {
        this.#report(path, {
          zh: `应为 ${SETTINGS.join('、')} 之一，现为 ${show(setting)}`,
          en: `must be one of ${SETTINGS.join(', ')}, not ${show(setting)}`,
        });
      }
    }
    return settings;
  }

  #allOptions(value: unknown): Record<string, Record<string, OptionValue>> {
    const all: Record<string, Record<string, OptionValue>> = {};
    for (const [id, options] of Object.entries(this.#object('options', value))) {
      const rule = this.#rules.get(id);
      if (rule) all[id] = this.#options(`options.${id}`, options, rule);
      else this.#unknownRule(`options.${id}`, id);
    }
    return all;
  }

  #options(path: string, value: unknown, rule: Rule): Record<string, OptionValue> {
    const options: Record<string, OptionValue> = {};
    const specs = rule.meta.options;
    for (const [name, given] of Object.entries(this.#object(path, value))) {
      const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
      if (!spec) this.#unknown(`${path}.${name}`, { kind: OPTION, name, known: Object.keys(specs) });
      else if (accepts(spec, given)) options[name] = given;
      else this.#report(`${path}.${name}`, expectation(spec, given));
    }
    return options;
  }

  #maxWarnings(value: unknown): number | null {
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    this.#report('maxWarnings', {
      zh: `应为不小于 0 的整数，现为 ${show(value)}`,
      en: `must be a whole number, 0 or more, not ${show(value)}`,
    });
    return null;
  }

  #object(path: string, value: unknown): Record<string, unknown> {
    if (value === undefined) return {};
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    this.#report(path, {
      zh: `应为对象 {…}，现为 ${show(value)}`,
      en: `must be an object {…}, not ${show(value)}`,
    });
    return {};
  }

  #unknownRule(path: string, id: string): void {
    this.#unknown(path, { kind: RULE, name: id, known: [...this.#rules.keys()] });
  }

  #unknown(path: string, { kind, name, known }: Unknown): void {
    const nearest = nearestWord(name, known);
    const list = known.length > 0 ? known.join(', ') : '-';
    this.#report(path, {
      zh: `没有名为“${name}”的${kind.zh}；${nearest ? `是不是“${nearest}”？` : `已有：${list}`}`,
      en: `no ${kind.en} is called "${name}"; ${nearest ? `did you mean "${nearest}"?` : `there are: ${list}`}`,
    });
  }

  #report(path: string, message: LocalizedText): void {
    this.problems.push({ path, message });
  }
}

function accepts(spec: OptionSpec, value: unknown): value is OptionValue {
  switch (spec.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= spec.min && value <= spec.max;
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
}

function expectation(spec: OptionSpec, value: unknown): LocalizedText {
  const now = { zh: `现为 ${show(value)}`, en: `not ${show(value)}` };
  switch (spec.type) {
    case 'boolean':
      return { zh: `应为 true 或 false，${now.zh}`, en: `must be true or false, ${now.en}` };
    case 'number':
      return {
        zh: `应为 ${spec.min} 至 ${spec.max} 的数，${now.zh}`,
        en: `must be a number from ${spec.min} to ${spec.max}, ${now.en}`,
      };
    case 'strings':
      return { zh: `应为字符串的数组，${now.zh}`, en: `must be a list of strings, ${now.en}` };
  }
}

const SHOWN_CHARACTERS = 40;

function show(value: unknown): string {
  const json = (JSON.stringify(value) as string | undefined) ?? String(value);
  return json.length > SHOWN_CHARACTERS ? `${json.slice(0, SHOWN_CHARACTERS)}…` : json;
}
