/** The jobs with hours, by name: what the configuration may set. Held to the list of jobs by the types. */
export const JOB_NAMES = [
  'generate-occurrences',
  'remind',
  'seal',
  'expire-evidence',
  'check-calendar',
  'gather-digests',
  'tidy-sign-in',
  'tidy-uploads',
  'backup',
] as const;

export type ScheduledJobName = (typeof JOB_NAMES)[number];
