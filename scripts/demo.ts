import { systemClock } from "@guildhall/core";
import { Advice } from "./advice.ts";
import { emptyDemoDatabase, requireDemoDatabase } from "./demo/demo-database.ts";
import { seedDemo } from "./demo/prepare-demo.ts";
import { report } from "./report.ts";
import { openMigratedDatabase } from "./start/database.ts";
import { chooseMode } from "./start/mode.ts";
import { type OpenHouse, runErrand } from "./start/run-house.ts";
import { dataFolder, lockWorkplace, readEnvironment, secretsPathOf } from "./start/workplace.ts";

/** Throws away what was done in the demo and tells its story anew, up to this moment. */
const resetDemo: OpenHouse = async (house, signal) => {
  if (process.argv[2] !== "reset")
    throw new Advice("npm start runs the demo; npm run demo -- reset throws away what was done in it.");
  const env = readEnvironment();
  const mode = chooseMode(env);
  if (mode !== "demo")
    throw new Advice(
      "DISCORD_TOKEN is set, so this is no demo, and nothing was changed: unset it for the demo.",
    );
  house.use(await lockWorkplace());
  const secretsPath = secretsPathOf(mode);
  const database = await openMigratedDatabase({ env, mode, dataFolder, secretsPath, signal, house });
  report(`emptying the database ${requireDemoDatabase(database)}`);
  await emptyDemoDatabase(database);
  await seedDemo(database, { now: systemClock.now(), signal });
  report("the demo is as new: npm start");
};

await runErrand(resetDemo);
