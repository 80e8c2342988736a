import { done, refuse, type Result, type Role, type Session } from '../../model/index.ts';

/** Whoever may read everything may take it along: leaders and auditors of the whole organisation, and its own console. */
const EXPORTERS: readonly Role[] = ['leader', 'auditor', 'audit-admin'];

/** Refuses LG-1103. System administrators back up and restore; an archive is readable, and so is not theirs. */
export const mayExport = ({ person, roles, readableUnits }: Session): Result<null> =>
  person === null || (readableUnits === 'all' && EXPORTERS.some((role) => roles.includes(role)))
    ? done(null)
    : refuse('LG-1103');
