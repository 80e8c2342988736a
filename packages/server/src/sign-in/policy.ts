/** The two policies for passwords and sessions. They contradict each other on purpose of their sources, so one is chosen. */
import type { Config } from '../config/settings/index.ts';

export interface Policy {
  readonly minLength: number;
  readonly maxLength: number;
  /** How many of capital, small, digit, other must be there; 0: any composition. */
  readonly classes: number;
  /** A password older than this must be changed; null: never for its age alone. */
  readonly maxAgeDays: number | null;
  /** So many former passwords cannot be used again. */
  readonly remembered: number;
  readonly idleMinutes: number;
  readonly absoluteHours: number;
  /** System, security and audit administrator are three persons. */
  readonly separateAdministrators: boolean;
}

type PolicyName = Config['signIn.policy'];

/**
 * Source: asvs: OWASP ASVS 5.0 6.2.1 (at least 8, 15 advised; 12 here), 6.2.5 (no composition rules), 6.2.9 (64 or more
 * allowed), 6.2.10 (no forced change). dengbao: GB/T 22239-2019 8.1.4.1 asks for complexity, periodic change, limits on
 * failures and time-outs without giving figures; these are the usual ones of its assessments.
 */
export const POLICIES: Readonly<Record<PolicyName, Policy>> = {
  asvs: {
    minLength: 12,
    maxLength: 256,
    classes: 0,
    maxAgeDays: null,
    remembered: 0,
    idleMinutes: 60,
    absoluteHours: 24,
    separateAdministrators: false,
  },
  dengbao: {
    minLength: 10,
    maxLength: 256,
    classes: 3,
    maxAgeDays: 90,
    remembered: 5,
    idleMinutes: 15,
    absoluteHours: 12,
    separateAdministrators: true,
  },
};

/** The policy in force: the preset, with the session limits that the settings state. */
export function policyOf(config: Config): Policy {
  const preset = POLICIES[config['signIn.policy']];
  return {
    ...preset,
    idleMinutes: config['signIn.idleMinutes'] || preset.idleMinutes,
    absoluteHours: config['signIn.absoluteHours'] || preset.absoluteHours,
  };
}
