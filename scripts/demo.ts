import { Advice } from "./advice.ts";
import { emptyDemoDatabase, requireDemoDatabase } from "./demo/demo-database.ts";
import { report } from "./report.ts";
import { openMigratedDatabase } from "./start/database.ts";
import { chooseMode } from "./start/mode.ts";
import { type OpenHouse, runErrand } from "./start/run-house.ts";
import { dataFolder, lockWorkplace, readEnvironment, secretsPathOf } from "./start/workplace.ts";

/** Throws away what was done in the demo. Its story is told anew by the next start, up to that moment: its live event is live then. */
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
  report("the next npm start tells the demo's story anew");
};

await runErrand(resetDemo);
