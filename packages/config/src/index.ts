export { EnvError } from "./env-error.ts";
export {
  botEnv,
  browserEnv,
  clockEnv,
  databaseEnv,
  deploymentEnv,
  discordEnv,
  loggingEnv,
  migrationEnv,
  purgeEnv,
  webEnv,
} from "./env-fragments.ts";
export { findWhiteoutAccess } from "./find-whiteout-access.ts";
export type { ProcessClock } from "./follow-clock.ts";
export { isDemoMeant } from "./is-demo-meant.ts";
export { openClock } from "./open-clock.ts";
export { readEnv } from "./read-env.ts";
