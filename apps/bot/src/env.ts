import { botEnv, clockEnv, databaseEnv, discordEnv, loggingEnv, purgeEnv, readEnv } from "@guildhall/config";

export type BotEnv = ReturnType<typeof readBotEnv>;

/** Everything the bot is told from outside, parsed once. Throws an EnvError that names each wrong variable. */
export function readBotEnv() {
  return readEnv(
    { ...databaseEnv, ...purgeEnv, ...discordEnv, ...botEnv, ...clockEnv, ...loggingEnv },
    process.env,
  );
}
