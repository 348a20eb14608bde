export { EnvError } from "./env-error.ts";
export {
  botEnv,
  clockEnv,
  databaseEnv,
  discordEnv,
  loggingEnv,
  migrationEnv,
  purgeEnv,
  webEnv,
} from "./env-fragments.ts";
export type { ProcessClock } from "./follow-clock.ts";
export { isDemoMeant } from "./is-demo-meant.ts";
export { openClock } from "./open-clock.ts";
export { readEnv } from "./read-env.ts";
