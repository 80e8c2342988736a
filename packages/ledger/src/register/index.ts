/** Registers as data: checking and loading definitions, values, numbers, versions. */
export { BUILT_IN_REGISTERS } from './built-in.ts';
export { checkDefinition, checkDefinitionText, type CheckedDefinition } from './check-definition.ts';
export type { DefinitionProblem } from './definition-problem.ts';
export type { Lookups } from './check-value.ts';
export { checkValues } from './check-values.ts';
export { computeFormulas, type ComputedData, type FormulaFailure } from './formula.ts';
export {
  compileExpression,
  type Expression,
  type ExpressionOutcome,
  type ExpressionProblem,
} from './expression.ts';
export { drawLifecycle } from './diagram.ts';
export { printNumber, sequenceKey, type NumberParts } from './numbering.ts';
export { planMigration, type MigrationChoices, type MigrationPlan, type MigrationStep } from './migration.ts';
export { migrateRecord, undoMigration, type MigratedRecord, type MigrationUndo } from './migrate-record.ts';
