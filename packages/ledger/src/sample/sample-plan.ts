import { SAMPLE_PLAN, sampleText } from './sample-files.ts';

/** The sample library's plan as a file to import: what it is called and what it says. */
export const samplePlan = async (): Promise<{ readonly name: string; readonly text: string }> => ({
  name: SAMPLE_PLAN,
  text: await sampleText(SAMPLE_PLAN),
});
