import { flushCompileCache } from "node:module";
import { EnvError, openClock } from "@guildhall/config";
import { createLogger, startWatchdog, stopOnSignals } from "@guildhall/observability";
import { readBotEnv } from "./env.ts";
import { startBot } from "./start-bot.ts";

/** A loop that stands still this long answers nobody; the supervisor then starts a fresh process. */
const stallSeconds = 30;
/** Longer than any query may take, shorter than what the supervisor waits. */
const stopTimeoutSeconds = 8;

try {
  const env = readBotEnv();
  const logger = createLogger({ app: "bot", level: env.LOG_LEVEL });
  await startWatchdog({ stallSeconds });
  const clock = openClock(env);
  await clock.ready;
  const bot = await startBot({ env, logger, clock });
  stopOnSignals(bot, { logger, timeoutSeconds: stopTimeoutSeconds });
  logger.info({ healthPort: bot.healthPort }, "bot started");
  // A process that is killed would leave nothing for the next one.
  flushCompileCache();
} catch (error) {
  if (error instanceof EnvError) process.stderr.write(`${error.message}\n`);
  else createLogger({ app: "bot", level: "info" }).fatal({ err: error }, "bot did not start");
  process.exitCode = 1;
}
