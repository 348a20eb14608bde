import { join } from "node:path";
import { systemClock } from "@guildhall/core";
import { openDemo } from "./demo/open-demo.ts";
import { demoOperatorId, openDemoSite } from "./demo/scraper.ts";
import { report } from "./report.ts";
import { buildWeb } from "./start/build-web.ts";
import { type HouseChild, planBot, planSandbox, planWeb, type Setting } from "./start/children.ts";
import { openMigratedDatabase } from "./start/database.ts";
import { chooseKeys } from "./start/keys.ts";
import { chooseMode } from "./start/mode.ts";
import { choosePorts } from "./start/ports.ts";
import { printAddresses } from "./start/print-addresses.ts";
import { type OpenHouse, runHouse } from "./start/run-house.ts";
import { waitUntilHealthy } from "./start/wait-until-healthy.ts";
import { dataFolder, lockWorkplace, readEnvironment, root, secretsPathOf } from "./start/workplace.ts";
import { superviseChild } from "./supervisor.ts";

/** Runs Guildhall on this machine: database, then the local Discord if there is no other, then bot and dashboard. */
const openGuildhall: OpenHouse = async (house, signal) => {
  const env = readEnvironment();
  const mode = chooseMode(env);
  house.use(await lockWorkplace());
  const ports = await choosePorts(mode, env);
  const secretsPath = secretsPathOf(mode);
  const keys = chooseKeys(mode, env, secretsPath);
  const database = await openMigratedDatabase({ env, mode, dataFolder, secretsPath, signal, house });
  const itemSite = ports.itemSite && house.use(await openDemoSite(ports.itemSite)).origin;
  const seeding = { now: systemClock.now(), signal, ...(itemSite && { itemSite }) };
  const demo = mode === "demo" ? await openDemo(database, seeding) : undefined;
  const setting: Setting = {
    root,
    dataFolder,
    env,
    ports,
    keys,
    databaseUrl: database.runtime,
    purgeUrl: database.purge,
    ...(mode === "demo" && { operatorUserId: demoOperatorId }),
  };
  // Whichever starts first, the dashboard stops first, then the bot, then the local Discord.
  const [sandboxRoom, botRoom, webRoom] = [openRoom(house), openRoom(house), openRoom(house)];
  const openDashboard = async () => {
    await buildWeb(root, signal);
    if (ports.sandbox !== undefined)
      await openChild(sandboxRoom, planSandbox(setting, ports.sandbox, demo?.goesOnAt), signal);
    await openChild(webRoom, planWeb(setting), signal);
  };
  // One of them mostly waits for the database, the other for what it starts. The bot gets ready beside them, and must not
  // be at work before the story is told.
  const bot = { ...planBot(setting), heldAfter: join(root, "apps/bot/src/start-bot.ts") };
  const openBot = prepareChild(botRoom, bot, signal);
  await Promise.all([demo?.tell(), openDashboard()]);
  await openBot();
  printAddresses(setting);
};

function openRoom(house: AsyncDisposableStack): AsyncDisposableStack {
  return house.use(new AsyncDisposableStack());
}

/** Starts it, and waits until it answers. */
async function openChild(room: AsyncDisposableStack, plan: HouseChild, signal: AbortSignal): Promise<void> {
  await prepareChild(room, plan, signal)();
}

/** Starts it; a child that is held back runs once it is opened. */
function prepareChild(
  room: AsyncDisposableStack,
  plan: HouseChild,
  signal: AbortSignal,
): () => Promise<void> {
  signal.throwIfAborted();
  const child = superviseChild(plan);
  room.defer(child.stop);
  return async () => {
    signal.throwIfAborted();
    report(`starting the ${plan.name}`);
    child.go();
    await waitUntilHealthy(child, plan.healthUrl, signal);
  };
}

await runHouse(openGuildhall);
