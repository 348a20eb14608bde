import {
  botEnv,
  browserEnv,
  clockEnv,
  databaseEnv,
  deploymentEnv,
  discordEnv,
  findWhiteoutAccess,
  loggingEnv,
  purgeEnv,
  readEnv,
} from "@guildhall/config";

export type BotEnv = ReturnType<typeof readBotEnv>;

const shape = {
  ...databaseEnv,
  ...purgeEnv,
  ...discordEnv,
  ...botEnv,
  ...deploymentEnv,
  ...browserEnv,
  ...clockEnv,
  ...loggingEnv,
};

/** Everything the bot is told from outside, parsed once. Throws an EnvError that names each wrong variable. */
export function readBotEnv() {
  const env = readEnv(shape, process.env);
  return { ...env, whiteout: findWhiteoutAccess(env) };
}
