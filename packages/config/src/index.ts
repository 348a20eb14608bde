export { botEnv, databaseEnv, discordEnv, loggingEnv, webEnv } from "./env-fragments.ts";
export { EnvError, readEnv } from "./read-env.ts";
