/** All commands, in the order in which the help lists them. */
import type { Command } from './command.ts';
import { backupCommand } from './backup.ts';
import { compareCommand } from './compare.ts';
import { compileCommand } from './compile.ts';
import { coverageCommand } from './coverage.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { lintCommand } from './lint.ts';
import { recordsCommand } from './records.ts';
import { searchCommand } from './search.ts';
import { dashboardCommand } from './dashboard.ts';
import { planCommand } from './plan.ts';
import { registerCommand } from './register.ts';
import { restoreCommand } from './restore.ts';
import { calendarCommand } from './calendar.ts';
import { occurrencesCommand } from './occurrences.ts';
import { sealCommand } from './seal.ts';
import { serveCommand } from './serve.ts';
import { stepCommand } from './step.ts';
import { verifyCommand } from './verify.ts';

export const COMMANDS: readonly Command[] = [
  compileCommand,
  lintCommand,
  compareCommand,
  coverageCommand,
  registerCommand,
  initCommand,
  importCommand,
  recordsCommand,
  searchCommand,
  planCommand,
  dashboardCommand,
  stepCommand,
  occurrencesCommand,
  calendarCommand,
  sealCommand,
  serveCommand,
  exportCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
];
