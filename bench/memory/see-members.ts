import { setImmediate } from "node:timers/promises";
import { createClient, intents } from "@guildhall/bot/client";
import { Client, Events, type Guild } from "discord.js";

const [kind, apiUrl, token] = process.argv.slice(2) as ["default" | "ours", string, string];
const pageSize = 1000;

const client = kind === "ours" ? createClient(apiUrl) : new Client({ intents, rest: { api: apiUrl } });
const floorHeapMb = await measureHeapMb();
const readySeconds = await logIn();
let memberCount = 0;
for (const guild of client.guilds.cache.values()) memberCount += await seeMembers(guild);
process.send?.({ floorHeapMb, heapMb: await measureHeapMb(), readySeconds, memberCount });

async function logIn(): Promise<number> {
  const startedAtMs = performance.now();
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  return (performance.now() - startedAtMs) / 1000;
}

/** Reads every page, so that the client keeps of each member whatever it keeps. */
async function seeMembers(guild: Guild): Promise<number> {
  let seen = 0;
  for (let after = "0"; ; ) {
    const page = await guild.members.list({ limit: pageSize, after });
    seen += page.size;
    if (page.size < pageSize) return seen;
    after = page.lastKey() ?? after;
  }
}

async function measureHeapMb(): Promise<number> {
  // What the first pass frees can hold more, for finalizers run between two.
  for (let pass = 0; pass < 3; pass += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  return process.memoryUsage().heapUsed / 1e6;
}
