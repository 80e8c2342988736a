/** Taizhang's server: the ledger over HTTP. */
export { buildApp, API, type BuildOptions, type BuiltApp } from './app/build-app.ts';
export { startServer, type RunningServer, type StartOptions } from './app/start-server.ts';
export type { App, Reply, Request, Routes, Services } from './app/app-types.ts';
export { readConfig, type ConfigSources } from './config/read-config.ts';
export { openServerKey, type ServerKey } from './config/server-key.ts';
export type { Config, SettingName } from './config/settings/index.ts';
export { PROBLEMS, type ProblemCode } from './problems/catalogue.ts';
export { ProblemError } from './problems/problem-error.ts';
export { tidySignIn, type Tidied } from './sign-in/tidy.ts';
export { makeSignIn, type SignIn } from './sign-in/sign-in.ts';
export { startBackground, type Background, type BackgroundInput } from './background/start-background.ts';
export type { JobServices, LedgerDuties, LedgerDuty } from './jobs/job.ts';
export type { JobRun } from './jobs/start-jobs.ts';
export { liveRoutes } from './live/live-routes.ts';
export { serve, type ServeOptions } from './serve.ts';
export { environmentName } from './config/environment-name.ts';
export { toProblem } from './problems/to-problem.ts';
export { LedgerRefusedError } from './problems/problem-error.ts';
