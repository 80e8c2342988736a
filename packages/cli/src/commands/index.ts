/** All commands, in the order in which the help lists them. */
import type { Command } from './command.ts';
import { compileCommand } from './compile.ts';

export const COMMANDS: readonly Command[] = [compileCommand];
