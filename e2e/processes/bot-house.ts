import { closeDatabase, type Database, openDatabase } from "@guildhall/db";
import { type CheckedSandbox, startCheckedSandbox } from "@guildhall/discord-sandbox/testing";
import { makeDatabase } from "@guildhall/scripts/make-database";
import { planBot } from "@guildhall/scripts/start/children";
import { openTestMariadb } from "@guildhall/scripts/test-mariadb";
import { chooseSetting } from "@guildhall/scripts/testing/choose-setting";
import { type BotProcess, planBotProcess } from "./bot-process.ts";

/** A local Discord in this process; bot and MariaDB in processes of their own that a test may kill and start again. */
export type BotHouse = {
  readonly discord: CheckedSandbox;
  readonly bot: BotProcess;
  /** The server alone; everything that was committed before `kill` is there after `revive`. */
  readonly mariadb: { kill(): Promise<void>; revive(): Promise<void> };
  /** To look at what was stored, with the rights that the bot has. */
  readonly db: Database;
  /** For use-cases, as the dashboard would call them. */
  readonly context: { readonly db: Database; readonly clock: CheckedSandbox["clock"] };
  [Symbol.asyncDispose](): Promise<void>;
};

/**
 * Opens a house for one test (`await using`), or one after the other for several; the bot is started by the test, with what
 * is given in its environment.
 */
export async function openBotHouse(env: NodeJS.ProcessEnv = {}): Promise<BotHouse> {
  await using opening = new AsyncDisposableStack();
  const mariadb = await openTestMariadb({ durable: true });
  opening.defer(() => mariadb.stop());
  // Only in a demo, which its database says too, does the bot follow another clock.
  const databaseUrl = await makeDatabase(mariadb.rootUrl, "guildhall_e2e_demo");
  const discord = opening.use(await startCheckedSandbox());
  const setting = await chooseSetting(opening, { databaseUrl, discord });
  const bot = planBotProcess(planBot({ ...setting, env: { ...setting.env, ...env } }));
  opening.defer(() => bot.kill().catch(() => undefined));
  const db = openDatabase(databaseUrl, { logger: { debug: () => undefined } });
  opening.defer(() => closeDatabase(db));
  const stack = opening.move();
  return {
    discord,
    bot,
    mariadb,
    db,
    context: { db, clock: discord.clock },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
