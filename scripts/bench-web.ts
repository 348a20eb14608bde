import type { Dashboard } from "@guildhall/bench/dashboard";
import { furnishRoster } from "@guildhall/bench/furnish-roster";
import { closeDatabase, openDatabase } from "@guildhall/db";
import { startSandbox } from "@guildhall/discord-sandbox";
import { makeDatabase } from "./make-database.ts";
import { provideChromium } from "./provide-chromium.ts";
import { buildWeb } from "./start/build-web.ts";
import { planWeb, webUrl } from "./start/children.ts";
import { waitUntilHealthy } from "./start/wait-until-healthy.ts";
import { root } from "./start/workplace.ts";
import { superviseChild } from "./supervisor.ts";
import { openTestMariadb } from "./test-mariadb.ts";
import { chooseSetting } from "./testing/choose-setting.ts";

const memberCount = 1000;
const owner = "Yara";

/** A large guild on the built dashboard, with the local Discord to sign in at. Nobody needs a bot to look. */
export async function measureOnDashboard(
  measure: (dashboard: Dashboard) => Promise<Record<string, number>>,
): Promise<Record<string, number>> {
  await using house = new AsyncDisposableStack();
  const { signal } = new AbortController();
  await buildWeb(root, signal);
  const mariadb = await openTestMariadb();
  house.defer(() => mariadb.stop());
  const databaseUrl = await makeDatabase(mariadb.rootUrl, "guildhall_bench_demo");
  const discord = house.use(await startSandbox());
  const guild = discord.world.guild({ name: "Nightwatch", owner });
  await furnish(databaseUrl, { guildId: guild.id, ownerId: guild.member(owner).id, memberCount });
  const setting = await chooseSetting(house, { databaseUrl, discord });
  const plan = planWeb(setting);
  const child = superviseChild(plan);
  house.defer(() => child.stop());
  await waitUntilHealthy(child, plan.healthUrl, signal);
  const executablePath = await provideChromium(signal);
  const guildId = guild.id;
  return await measure({ webUrl: webUrl(setting), databaseUrl, guildId, owner, memberCount, executablePath });
}

async function furnish(databaseUrl: string, roster: Parameters<typeof furnishRoster>[1]): Promise<void> {
  const db = openDatabase(databaseUrl, { logger: { debug: () => undefined } });
  try {
    await furnishRoster(db, roster);
  } finally {
    await closeDatabase(db);
  }
}
