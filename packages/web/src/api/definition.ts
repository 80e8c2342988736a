/** A register's definition as the web app reads it: `taizhang.register/1`, docs/registers.md. */
import { queryOptions, useQuery } from '@tanstack/react-query';

import type { Label } from '../words/label.ts';
import { answer, api } from './client.ts';

interface FieldBase {
  readonly id: string;
  readonly label: Label;
  readonly help?: Label;
  readonly required?: boolean;
  readonly indexed?: boolean;
  readonly frozen?: boolean;
  /** Who may change it once the record has left its initial stage. */
  readonly edit?: readonly ActorRule[];
}

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

export interface ChoiceOption {
  readonly id: string;
  readonly label: Label;
}

export type Field = FieldBase &
  (
    | {
        readonly kind: 'text';
        readonly multiline?: boolean;
        readonly maxLength?: number;
        readonly pattern?: string;
      }
    | {
        readonly kind: 'number';
        readonly unit?: Label;
        readonly min?: number;
        readonly max?: number;
        readonly decimals?: number;
      }
    | { readonly kind: 'date' }
    | { readonly kind: 'period'; readonly per: PeriodUnit }
    | { readonly kind: 'choice'; readonly options: readonly ChoiceOption[]; readonly several?: boolean }
    | { readonly kind: 'unit' | 'post' | 'person-in-office' | 'file'; readonly several?: boolean }
    | { readonly kind: 'link'; readonly register: string; readonly several?: boolean }
    | { readonly kind: 'table'; readonly columns: readonly Field[] }
    | {
        readonly kind: 'formula';
        readonly expression: string;
        readonly gives: 'text' | 'number' | 'date' | 'boolean';
      }
  );

export type FieldKind = Field['kind'];
export type FieldOf<K extends FieldKind> = Extract<Field, { readonly kind: K }>;

export type StageKind = 'draft' | 'open' | 'review' | 'done' | 'closed' | 'stopped';

export interface Stage {
  readonly id: string;
  readonly label: Label;
  readonly kind: StageKind;
  readonly limit?: {
    readonly workingDays: number;
    readonly from?: string;
    readonly onMissed: readonly unknown[];
  };
}

/** Who may: see docs/registers.md, "who 谁办". */
export interface ActorRule {
  readonly is: string;
  readonly post?: string;
  readonly field?: string;
  readonly transition?: string;
}

export type Requirement =
  | { readonly kind: 'field'; readonly field: string; readonly because?: Label }
  | { readonly kind: 'comment'; readonly minLength?: number }
  | { readonly kind: 'evidence'; readonly expected?: string; readonly atLeast?: number }
  | { readonly kind: 'input'; readonly field: Field }
  | {
      readonly kind: 'branches';
      readonly roles: readonly string[];
      readonly stages: readonly string[];
      readonly atLeast?: number;
    }
  | { readonly kind: 'before-due' }
  | { readonly kind: 'later-than-due'; readonly input: string }
  | { readonly kind: 'open-urge' }
  | { readonly kind: 'condition'; readonly expression: string; readonly because: Label };

export interface Transition {
  readonly id: string;
  readonly label: Label;
  readonly from: readonly string[];
  /** A stage, or `=` to stay, or `<` for the stage it was in before it was stopped. */
  readonly to: string;
  readonly who: readonly ActorRule[];
  readonly notWho?: readonly ActorRule[];
  readonly needs?: readonly Requirement[];
  readonly quorum?: { readonly of: number; readonly among?: number };
  readonly freezes?: 'fields' | 'fields-and-evidence';
  readonly effects?: readonly { readonly kind: string }[];
}

export interface ExpectedEvidence {
  readonly id: string;
  readonly label: Label;
  readonly required: boolean;
  readonly per: 'occurrence' | 'record';
  readonly mediaTypes?: readonly string[];
  readonly validDays?: number;
}

export interface RegisterDefinition {
  readonly schema: 'taizhang.register/1';
  readonly id: string;
  readonly version: number;
  readonly label: Label;
  readonly purpose: Label;
  readonly parent?: string;
  readonly nests?: boolean;
  readonly fields: readonly Field[];
  readonly titleField: string;
  readonly unitField: string;
  readonly dueField?: string;
  readonly numbering?: { readonly pattern: string; readonly restart: 'never' | 'year' | 'month' };
  readonly lifecycle: {
    readonly initial: string;
    readonly stages: readonly Stage[];
    readonly transitions: readonly Transition[];
  };
  readonly schedule?: {
    readonly field: string;
    readonly dueSoonDays: number;
    readonly ladder: readonly {
      readonly days: number;
      readonly who: readonly ActorRule[];
      readonly notice: string;
    }[];
  };
  readonly permissions: {
    readonly create: readonly ActorRule[];
    readonly edit: readonly ActorRule[];
    readonly editableIn: readonly string[];
  };
  readonly evidence?: readonly ExpectedEvidence[];
  readonly layout: {
    readonly list: {
      readonly columns: readonly string[];
      readonly sort: readonly { readonly field: string; readonly descending?: boolean }[];
    };
    readonly form: {
      readonly sections: readonly { readonly label: Label; readonly fields: readonly string[] }[];
    };
  };
  readonly exchange: {
    readonly key: string;
    readonly columns: readonly {
      readonly field: string;
      readonly header: Label;
      readonly aliases?: readonly string[];
    }[];
  };
}

/** The newest version, or the one that a record was written under. */
export const definitionQuery = (register: string, version?: number) =>
  queryOptions({
    queryKey: ['definition', register, version ?? 'newest'],
    queryFn: async () => {
      const query = version === undefined ? {} : { version };
      const found = await answer(
        api.GET('/api/v1/registers/{register}', { params: { path: { register }, query } }),
      );
      // The server checked it against its schema when it was published.
      return found as unknown as RegisterDefinition;
    },
    // What is published under a number never changes.
    staleTime: version === undefined ? 300_000 : Infinity,
  });

/** Undefined while it loads. */
export const useDefinition = (register: string, version?: number): RegisterDefinition | undefined =>
  useQuery(definitionQuery(register, version)).data;

export const stageOf = (definition: RegisterDefinition | undefined, stage: string): Stage | undefined =>
  definition?.lifecycle.stages.find(({ id }) => id === stage);

export const fieldOf = (definition: RegisterDefinition | undefined, field: string): Field | undefined =>
  definition?.fields.find(({ id }) => id === field);
