import { listMemberGrants } from "@guildhall/db/settings";
import { applyRightsPreset, changeRights } from "@guildhall/use-cases/settings";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };

/** A hall with somebody in it who has no role. */
async function openRoom(name: string) {
  const hall = await openHall(bot, name);
  const bram = hall.server.member(`${name} Bram`);
  const system = { kind: "system", guildId: hall.guildId } as const;
  return { ...hall, bram, system, look: () => bram.slash("/guild rights") };
}

const missing = "See the settings";

test("what is granted to one person counts at the next command, and is gone for good when they leave", async () => {
  const { guildId, bram, system, look } = await openRoom("Single");
  expect((await look()).content).toContain(missing);
  const right = { kind: "member", id: bram.id, right: "settings.view", isGranted: true } as const;
  await until(() => changeRights(context, system, { changes: [right] }));
  const shown = await look();
  expect(JSON.stringify(shown.message?.embeds)).toContain("Single Bram");
  await bram.leaveGuild();
  await until(async () => expect((await listMemberGrants(db, guildId)).get(bram.id)).toBeUndefined());
});

test("a role obeys the preset that it was made, press by press", async () => {
  const { server, system, officer } = await openRoom("Preset");
  // The role is in the list once the bot has heard of it.
  await until(async () => {
    const { message } = await officer.slash("/guild rights");
    expect(JSON.stringify(message?.embeds)).toContain("**Officer**");
  });
  const raiders = server.role("Raider");
  const raider = server.member("Preset raider", { roles: ["Raider"] });
  expect((await raider.slash("/guild rights")).content).toContain(missing);
  const preset = { kind: "role", id: raiders.id, preset: "leader", seen: [] as [] } as const;
  await until(() => applyRightsPreset(context, system, preset));
  expect(JSON.stringify((await raider.slash("/guild rights")).message?.embeds)).toContain("**Leader**");
});
