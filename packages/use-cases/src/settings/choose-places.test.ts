import { allRights, type MemberActor, noRights } from "@guildhall/core";
import { listPlaces } from "@guildhall/db/settings";
import { makeClock, makeGuild, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import type { Context } from "#use-cases/context.ts";
import { choosePlaces } from "./choose-places.ts";
import { finishSetup } from "./finish-setup.ts";
import { recordServer } from "./record-server.ts";
import { viewServer } from "./view-server.ts";

const db = await openTestDatabase();
const clock = makeClock();
const context: Context = { db, clock };

const officerOf = (guildId: string): MemberActor => ({
  kind: "member",
  guildId,
  userId: "1",
  name: "Corvin",
  rights: allRights,
});

/** A guild whose server has two text channels under a category. */
async function makeServer() {
  const { guildId } = await makeGuild(db);
  const system = { kind: "system", guildId } as const;
  const [warRoom, events, siege] = [randomSnowflake(), randomSnowflake(), randomSnowflake()];
  const channel = { kind: "text", parentId: warRoom, position: 0, overwrites: [] } as const;
  const channels = [
    { ...channel, channelId: warRoom, parentId: null, kind: "category", name: "War room" },
    { ...channel, channelId: events, name: "events" },
    { ...channel, channelId: siege, name: "siege-plan", position: 1 },
  ] as const;
  await recordServer(context, system, { roles: [], channels, asOf: clock.now() });
  return { guildId, system, events, siege };
}

test("the chosen channel is what the guild uses once the bot took it up", async () => {
  const { guildId, system, events, siege } = await makeServer();
  await choosePlaces(context, officerOf(guildId), { choices: { events }, seen: { events: null } });
  await finishSetup(context, system);
  await choosePlaces(context, officerOf(guildId), { choices: { events: siege }, seen: { events } });
  await finishSetup(context, system);
  expect(await listPlaces(db, guildId)).toEqual([{ place: "events", discordId: siege, isMadeByUs: false }]);
});

test("what there is to choose from comes with its category and with what stands in the way", async () => {
  const { guildId, siege } = await makeServer();
  const { channels } = await viewServer(context, officerOf(guildId));
  expect(channels.find(({ channelId }) => channelId === siege)).toEqual({
    channelId: siege,
    name: "siege-plan",
    kind: "text",
    category: "War room",
    obstacle: null,
  });
});

test("without the right nothing changes", async () => {
  const { guildId, events } = await makeServer();
  const member = { ...officerOf(guildId), rights: noRights };
  await expect(choosePlaces(context, member, { choices: { events } })).rejects.toThrow("common.forbidden");
  await expect(viewServer(context, member)).rejects.toThrow("common.forbidden");
});

test("a channel of another guild is not there", async () => {
  const [ours, theirs] = [await makeServer(), await makeServer()];
  const choice = choosePlaces(context, officerOf(ours.guildId), { choices: { events: theirs.events } });
  await expect(choice).rejects.toThrow("settings.placeGone");
});

test("two officers at once: one chooses, the other waits until the bot took it up", async () => {
  const { guildId, events, siege } = await makeServer();
  const both = [events, siege].map((id) =>
    choosePlaces(context, officerOf(guildId), { choices: { events: id } }),
  );
  const results = await Promise.allSettled(both);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});
