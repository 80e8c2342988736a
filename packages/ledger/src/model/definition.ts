import type { Json, Label } from './basics.ts';
import type { BranchRole } from './effect.ts';

/**
 * A register as data: `registers/<id>/definition.json`, checked by `schema/register.schema.json`.
 * One definition gives table, form, permissions, history, import, export and docs.
 */
export interface RegisterDefinition {
  readonly schema: 'taizhang.register/1';
  readonly id: string;
  readonly version: number;
  readonly label: Label;
  readonly purpose: Label;
  /** The register whose records hold these (a branch belongs to a commitment). */
  readonly parent?: string;
  /** Records may also stand beneath records of this same register (分解: a branch inside a branch). */
  readonly nests?: boolean;
  readonly fields: readonly Field[];
  /** The field that names a record in lists. */
  readonly titleField: string;
  /** The field holding the unit a record belongs to: rights follow it. */
  readonly unitField: string;
  /** The field holding the day it is due, if records fall due. */
  readonly dueField?: string;
  readonly numbering?: Numbering;
  readonly lifecycle: Lifecycle;
  readonly schedule?: ScheduleSettings;
  readonly permissions: Permissions;
  readonly evidence?: readonly ExpectedEvidence[];
  readonly layout: Layout;
  readonly exchange: Exchange;
}

interface FieldBase {
  readonly id: string;
  readonly label: Label;
  readonly help?: Label;
  readonly required?: boolean;
  /** Can be filtered and sorted by an index. */
  readonly indexed?: boolean;
  /** Part of what an approval freezes. Default true. */
  readonly frozen?: boolean;
  /** Who may change it once the record has left its initial stage, instead of those whom `permissions.edit` names. */
  readonly edit?: readonly ActorRule[];
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
    | { readonly kind: 'unit'; readonly several?: boolean }
    | { readonly kind: 'post'; readonly several?: boolean }
    /** The holder of a post on the day it is written; the post is what is stored. */
    | { readonly kind: 'person-in-office'; readonly several?: boolean }
    | { readonly kind: 'file'; readonly several?: boolean }
    | { readonly kind: 'link'; readonly register: string; readonly several?: boolean }
    | { readonly kind: 'table'; readonly columns: readonly Field[] }
    /** Common Expression Language over the record's own fields; computed, never typed. */
    | {
        readonly kind: 'formula';
        readonly expression: string;
        readonly gives: 'text' | 'number' | 'date' | 'boolean';
      }
  );

export type FieldKind = Field['kind'];
export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

export interface ChoiceOption {
  readonly id: string;
  readonly label: Label;
}

/** `督〔{year}〕{seq:3}号`: `{year}` `{month}` `{unit}` `{seq:width}`; the sequence starts again each `restart`. */
export interface Numbering {
  readonly pattern: string;
  readonly restart: 'never' | 'year' | 'month';
}

// ---- lifecycle ----------------------------------------------------------------------------------------------

export interface Lifecycle {
  readonly initial: string;
  readonly stages: readonly Stage[];
  readonly transitions: readonly Transition[];
}

export interface Stage {
  readonly id: string;
  readonly label: Label;
  readonly kind: 'draft' | 'open' | 'review' | 'done' | 'closed' | 'stopped';
  /** Time to leave it, and what missing that does. */
  readonly limit?: TimeLimit;
}

export interface Transition {
  readonly id: string;
  readonly label: Label;
  readonly from: readonly string[];
  /** A stage, or `=` to stay (feedback, urging), or `<` for the stage it was in before it was stopped. */
  readonly to: string;
  /** Any of these may. */
  readonly who: readonly ActorRule[];
  /** None of these may, whoever they are otherwise. */
  readonly notWho?: readonly ActorRule[];
  readonly needs?: readonly Requirement[];
  /** How many different persons must take it before it takes effect. */
  readonly quorum?: { readonly of: number; readonly among?: number };
  /** Freezes the hash of exactly what was approved (of the proofs too, if so said); any later change of it voids it. */
  readonly freezes?: 'fields' | 'fields-and-evidence';
  readonly effects?: readonly EffectRule[];
}

export type ActorRule =
  | { readonly is: 'owner' } // holds a post of the record's unit, or the post it names
  | { readonly is: 'lead-unit' }
  | { readonly is: 'unit-head' }
  | { readonly is: 'supervisor' }
  | { readonly is: 'leader' }
  | { readonly is: 'creator' }
  | { readonly is: 'post'; readonly post: string } // by the post's name or id
  | { readonly is: 'field'; readonly field: string } // whoever holds the post, or is of the unit, named in that field
  | { readonly is: 'doer-of'; readonly transition: string } // whoever took that transition last
  | { readonly is: 'parent-owner' }
  | { readonly is: 'system' };

export type Requirement =
  | { readonly kind: 'field'; readonly field: string; readonly because?: Label }
  | { readonly kind: 'comment'; readonly minLength?: number }
  | { readonly kind: 'evidence'; readonly expected?: string; readonly atLeast?: number }
  | { readonly kind: 'input'; readonly field: Field } // asked with the transition, kept with it
  | {
      readonly kind: 'branches';
      readonly roles: readonly BranchRole[];
      readonly stages: readonly string[];
      /** How many such branches there must be at least; default 0. */
      readonly atLeast?: number;
    }
  | { readonly kind: 'before-due' } // asked on the due day at the latest
  | { readonly kind: 'later-than-due'; readonly input: string }
  | { readonly kind: 'open-urge' } // there is an urge without a reply
  | { readonly kind: 'condition'; readonly expression: string; readonly because: Label };

/** Where a value comes from when a transition is taken. */
export type ValueSource =
  | { readonly input: string }
  | { readonly field: string }
  | { readonly value: Json }
  | { readonly today: true };

/** What a transition brings about besides the stage. Carried out in the same transaction. */
export type EffectRule =
  | { readonly kind: 'set'; readonly field: string; readonly from: ValueSource }
  /** One branch for each unit named by `lead` and `joint`; `carry` says which field of a branch starts with which of ours. */
  | {
      readonly kind: 'open-branches';
      readonly register: string;
      readonly lead: readonly ValueSource[];
      readonly joint?: readonly ValueSource[];
      readonly carry?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'step-branches';
      readonly transition: string;
      readonly stages: readonly string[];
      readonly inputs?: Readonly<Record<string, ValueSource>>;
    }
  /** The parent takes the transition if it stands where it may; else nothing happens to it. */
  | { readonly kind: 'step-parent'; readonly transition: string }
  /** The parent names our new unit wherever it named our old one. */
  | { readonly kind: 'replace-in-parent'; readonly fields: readonly string[] }
  | { readonly kind: 'move-due'; readonly from: ValueSource } // the first date stays visible, moves are counted
  | { readonly kind: 'start-schedule' }
  | { readonly kind: 'stop-schedule' }
  | { readonly kind: 'urge'; readonly channel: string; readonly who: readonly ActorRule[] } // channel: the input that names it; the comment is the text
  | { readonly kind: 'answer-urges' } // the comment answers every urge still open
  | { readonly kind: 'notify'; readonly who: readonly ActorRule[]; readonly notice: string };

/** Counted in working days from entering the stage (or from the field's day). */
export interface TimeLimit {
  readonly workingDays: number;
  /** A date field to count from instead. */
  readonly from?: string;
  readonly onMissed: readonly Extract<EffectRule, { kind: 'notify' }>[];
}

// ---- time ---------------------------------------------------------------------------------------------------

export interface ScheduleSettings {
  /** The field with the cadence (see `model/occurrence.ts`, `ScheduleRule`). */
  readonly field: string;
  /** Due soon from so many working days before. */
  readonly dueSoonDays: number;
  readonly ladder: readonly Rung[];
}

/** A reminder so many working days before (negative) or after (positive) the due day, and who is told. */
export interface Rung {
  readonly days: number;
  readonly who: readonly ActorRule[];
  readonly notice: string;
}

// ---- rights, evidence, looks, exchange ----------------------------------------------------------------------

/** Who may read a record follows from its unit and its branches (row-level security); a register cannot narrow it. */
export interface Permissions {
  readonly create: readonly ActorRule[];
  readonly edit: readonly ActorRule[];
  /** Stages in which fields may still be edited. */
  readonly editableIn: readonly string[];
}

export interface ExpectedEvidence {
  readonly id: string;
  readonly label: Label;
  readonly required: boolean;
  /** For each occurrence, or once for the record. */
  readonly per: 'occurrence' | 'record';
  readonly mediaTypes?: readonly string[];
  readonly validDays?: number;
}

export interface Layout {
  readonly list: {
    readonly columns: readonly string[];
    readonly sort: readonly { readonly field: string; readonly descending?: boolean }[];
  };
  readonly form: {
    readonly sections: readonly { readonly label: Label; readonly fields: readonly string[] }[];
  };
}

export interface Exchange {
  /** The column whose value identifies a record from one import to the next: a field id or `number`. */
  readonly key: string;
  readonly columns: readonly {
    readonly field: string;
    readonly header: Label;
    readonly aliases?: readonly string[];
  }[];
}
