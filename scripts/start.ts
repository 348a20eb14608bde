import { systemClock } from "@guildhall/core";
import { prepareDemo } from "./demo/prepare-demo.ts";
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
  const seeding = { now: systemClock.now(), signal };
  const prepare = async () => (mode === "demo" ? await prepareDemo(database, seeding) : undefined);
  const [goesOnAt] = await Promise.all([prepare(), buildWeb(root, signal)]);
  const setting: Setting = {
    root,
    dataFolder,
    env,
    ports,
    keys,
    databaseUrl: database.runtime,
    purgeUrl: database.purge,
  };
  if (ports.sandbox !== undefined)
    await openChildren(house, [planSandbox(setting, ports.sandbox, goesOnAt)], signal);
  await openChildren(house, [planBot(setting), planWeb(setting)], signal);
  printAddresses(setting);
};

/** Starts these together and waits for the slowest; they will stop in the opposite order. */
async function openChildren(
  house: AsyncDisposableStack,
  plans: readonly HouseChild[],
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  report(`starting the ${plans.map(({ name }) => name).join(" and the ")}`);
  const starts = plans.map((plan) => {
    const child = superviseChild(plan);
    house.defer(child.stop);
    return waitUntilHealthy(child, plan.healthUrl, signal);
  });
  await Promise.all(starts);
}

await runHouse(openGuildhall);
