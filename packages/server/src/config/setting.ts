import type { Label } from '@taizhang/ledger';

interface SettingBase {
  /** What it does, in both languages; goes into docs/configuration.md. */
  readonly doc: Label;
  /** Never printed, never logged. */
  readonly secret?: true;
  /** A name in the environment besides `TAIZHANG_<SECTION>_<NAME>`, where the world has one already. */
  readonly env?: string;
}

export type Setting = SettingBase &
  (
    | {
        readonly kind: 'text';
        readonly default: string;
        readonly pattern?: RegExp;
        readonly expected?: Label;
      }
    | { readonly kind: 'integer'; readonly default: number; readonly min: number; readonly max: number }
    | { readonly kind: 'choice'; readonly default: string; readonly options: readonly string[] }
    | { readonly kind: 'boolean'; readonly default: boolean }
    /** In the environment: separated by commas. */
    | {
        readonly kind: 'list';
        readonly default: readonly string[];
        readonly pattern?: RegExp;
        /** IP addresses or ranges, besides the pattern. */
        readonly addresses?: true;
        readonly expected?: Label;
      }
  );

/** What a setting holds once read. */
export type SettingValue<S extends Setting> = S extends { readonly options: readonly (infer Option)[] }
  ? Option
  : S extends { readonly kind: 'text' }
    ? string
    : S extends { readonly kind: 'integer' }
      ? number
      : S extends { readonly kind: 'boolean' }
        ? boolean
        : readonly string[];

export type SettingTable = Readonly<Record<string, Setting>>;
