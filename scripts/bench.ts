import "./exit-with-parent.ts";
import { measureAttendance } from "@guildhall/bench/attendance";
import { measureAutocomplete } from "@guildhall/bench/autocomplete";
import { measureBalance } from "@guildhall/bench/balance";
import { measureBids } from "@guildhall/bench/bids";
import { measureInteractions } from "@guildhall/bench/interactions";
import { measureMemory } from "@guildhall/bench/memory";
import { measurePages } from "@guildhall/bench/pages";
import { measureSettle } from "@guildhall/bench/settle";
import { measureStandings } from "@guildhall/bench/standings";
import { measureWeb } from "@guildhall/bench/web";
import { measureWriters } from "@guildhall/bench/writers";
import { createConnection } from "mysql2/promise";
import { measureOnDashboard } from "./bench-web.ts";
import { makeDatabase } from "./make-database.ts";
import { report } from "./report.ts";
import { openTestMariadb } from "./test-mariadb.ts";

/** What can be measured, by the name that is typed. */
const benches = {
  attendance: measureAttendance,
  autocomplete: measureAutocomplete,
  balance: measureBalance,
  bids: () => measureDurably(measureBids),
  interactions: measureOnMariadb,
  memory: measureMemory,
  pages: () => measureOnDashboard(measurePages),
  settle: () => measureDurably(measureSettle),
  standings: measureStandingsOnMariadb,
  web: () => measureOnDashboard(measureWeb),
  writers: () => measureDurably(measureWriters),
};

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

/** Durable as in production: what is confirmed is on the disk. */
async function measureDurably(measure: (databaseUrl: string) => Promise<Record<string, number>>) {
  const server = await openTestMariadb({ durable: true });
  try {
    return await measure(await makeDatabase(server.rootUrl, "bench"));
  } finally {
    await server.stop();
  }
}

/** Two databases, because a ledger is loaded fast only where there is nothing yet. All of it fits into memory, for the peer's sake. */
async function measureStandingsOnMariadb(): Promise<Record<string, number>> {
  const server = await openTestMariadb({ durable: true });
  try {
    const small = await makeDatabase(server.rootUrl, "bench_small");
    const large = await makeDatabase(server.rootUrl, "bench_large");
    await setBufferPool(server.rootUrl, 4);
    return await measureStandings({ small, large });
  } finally {
    await server.stop();
  }
}

/** In gibibytes. */
async function setBufferPool(rootUrl: string, size: number): Promise<void> {
  const connection = await createConnection({ uri: rootUrl });
  try {
    await connection.query("set global innodb_buffer_pool_size = ?", [size * 2 ** 30]);
  } finally {
    await connection.end();
  }
}

function isBench(word: string): word is keyof typeof benches {
  return Object.hasOwn(benches, word);
}
