/** A library to try the program with. */
export { loadSample, type LoadedSample, type SamplePlace } from './load-sample.ts';
export { unloadSample, type UnloadedSample } from './unload-sample.ts';
export { sampleState, type SampleState } from './sample-state.ts';
export { samplePlan } from './sample-plan.ts';
