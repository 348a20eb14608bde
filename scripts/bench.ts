import "./exit-with-parent.ts";
import { measureInteractions } from "@guildhall/bench/interactions";
import { measureMemory } from "@guildhall/bench/memory";
import { measureOnDashboard } from "./bench-web.ts";
import { makeDatabase } from "./make-database.ts";
import { report } from "./report.ts";
import { openTestMariadb } from "./test-mariadb.ts";

/** What can be measured, by the name that is typed. */
const benches = { interactions: measureOnMariadb, memory: measureMemory, web: measureOnDashboard };

const words = process.argv.slice(2);
const isJson = words.includes("--json");
const name = words.find((word) => !word.startsWith("--")) ?? "";

if (isBench(name)) await runBench(name);
else {
  console.error(`There is no measurement "${name}"; there is: ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 1;
}

async function runBench(bench: keyof typeof benches): Promise<void> {
  report(`measuring ${bench}, which takes about a minute`);
  const figures = await benches[bench]();
  report(`measured ${bench}`);
  if (isJson) console.log(JSON.stringify(figures));
  else for (const [key, value] of Object.entries(figures)) console.log(`${key.padEnd(24)}${value}`);
}

/** Two databases on one server, durable as in production: one for each bot, so that neither does the other's work. */
async function measureOnMariadb(): Promise<Record<string, number>> {
  const server = await openTestMariadb({ durable: true });
  try {
    const bare = await makeDatabase(server.rootUrl, "bench_bare");
    return await measureInteractions({ bare, ours: await makeDatabase(server.rootUrl, "bench_ours") });
  } finally {
    await server.stop();
  }
}

function isBench(word: string): word is keyof typeof benches {
  return Object.hasOwn(benches, word);
}
