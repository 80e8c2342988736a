import { systemSession } from '../../src/store/system-session.ts';

/** In whose name the load is written, and looked at afterwards. */
export const LOAD_SESSION = systemSession('0190a000-0000-7000-8000-000000000001');
