import { places as allPlaces, fingerprint } from "@guildhall/core/settings";
import type { Database } from "@guildhall/db";
import { findSetup, listPlaces } from "@guildhall/db/settings";
import { failAtStatement, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { startCheckedSandbox } from "@guildhall/discord-sandbox/testing";
import { confirmSetup, viewSetup } from "@guildhall/use-cases/settings";
import { type Client, Events } from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "#bot/discord/client.ts";
import { onSetupConfirmed } from "./on-setup-confirmed.ts";
import { readServerNow } from "./read-server-now.ts";

// Facts are handed to the handler here and nowhere else: no bot runs that could go on with what died.
const db = await openTestDatabase();
const sandbox = await startCheckedSandbox({ rateLimits: false });
const connecting = createClient(sandbox.apiUrl);
let client: Client<true>;

beforeAll(async () => {
  const ready = new Promise<Client<true>>((resolve) => connecting.once(Events.ClientReady, resolve));
  await connecting.login(sandbox.token);
  client = await ready;
});
afterAll(async () => {
  await connecting.destroy();
  await sandbox.close();
});

/** A server whose officers have just confirmed that everything be made. */
async function confirmIn(name: string) {
  const known = new Promise((resolve) => connecting.once(Events.GuildCreate, resolve));
  const server = sandbox.world.guild({ name });
  await known;
  await makeGuild(db, { guildId: server.id, name });
  const context = { db, clock: sandbox.clock };
  const system = { kind: "system", guildId: server.id } as const;
  const now = await readServerNow(client, server.id);
  const { lines } = await viewSetup(context, system, { server: now });
  await confirmSetup(context, system, { server: now, shown: fingerprint(lines) });
  return server;
}

type Server = Awaited<ReturnType<typeof confirmIn>>;

/** The bot at work, with the database as this process sees it. */
async function makePlaces({ id: guildId }: Server, seen: Database = db): Promise<void> {
  const context = { db: seen, clock: sandbox.clock };
  const tools = {
    context,
    client,
    purgeDb: db,
    chromium: { path: "", hasSandbox: true },
    panelButtons: [],
    publishCommands: () => Promise.resolve(),
  };
  await onSetupConfirmed.run(tools, { name: "settings.setupConfirmed", guildId });
}

/** The bot at work until it dies; false when it gets through. */
async function diesMaking(server: Server, seen: Database = db): Promise<boolean> {
  return await makePlaces(server, seen).then(
    () => false,
    () => true,
  );
}

async function expectOneOfEverything(server: Server): Promise<void> {
  const channels = [...server.state.channelIds].map((id) => sandbox.world.state.channels.get(id)?.name);
  expect(channels.toSorted()).toEqual([
    "Guildhall",
    "Raid",
    "contracts",
    "events",
    "general",
    "gift-codes",
    "guildhall",
    "hall-of-fame",
    "leave",
    "loot",
    "officers",
    "recruitment",
    "roster",
    "welcome",
    "wishes",
  ]);
  const roles = [...server.state.roles.values()].filter(({ managed }) => !managed).map(({ name }) => name);
  expect(roles.toSorted()).toEqual(["@everyone", "Away", "Officer"]);
  const there = [...server.state.channelIds, ...server.state.roles.keys()];
  const places = (await listPlaces(db, server.id)).map(({ discordId }) => discordId);
  expect(new Set(places).size).toBe(allPlaces.length);
  expect(there).toEqual(expect.arrayContaining(places));
  expect((await findSetup(db, server.id))?.finishedAt).toBeTruthy();
}

test("killed at any request, before or after Discord did it, and once more, it makes nothing twice", async () => {
  const requests = 7;
  for (const kind of ["kill", "stored-then-500"] as const)
    for (let first = 0; first < requests; first += 1) {
      const server = await confirmIn(`${kind} ${first}`);
      sandbox.faults.disturbRest({ kind, method: "POST", after: first });
      expect(await diesMaking(server)).toBe(true);
      // Of what is left, the first request or, in every second server, the last.
      sandbox.faults.disturbRest({ kind, method: "POST", after: first % 2 ? 0 : requests - 1 - first });
      await diesMaking(server);
      sandbox.faults.clear();
      await makePlaces(server);
      await expectOneOfEverything(server);
    }
}, 60_000);

/** Apart by a number that shares no factor with the statements of one thing, so that each of them has its death. */
const statementsApart = 3;

test("killed before a statement and run again, it makes nothing twice", async () => {
  let n = 1;
  for (; ; n += statementsApart) {
    const server = await confirmIn(`statement ${n}`);
    const isDead = await diesMaking(server, failAtStatement(db, n));
    await makePlaces(server);
    await expectOneOfEverything(server);
    if (!isDead) break;
  }
  expect(n).toBeGreaterThan(10 * statementsApart);
}, 60_000);
