import { rightsOfPresets } from "@guildhall/core/settings";
import { type Database, transaction } from "@guildhall/db";
import { findGuild, savePlace, saveRightsOfRole } from "@guildhall/db/settings";
import { expect } from "vitest";
import type { TestBot } from "./start-test-bot.ts";

type Hall = {
  readonly guildId: string;
  readonly server: ReturnType<TestBot["sandbox"]["world"]["guild"]>;
  /** Has the officers' role. */
  readonly officer: ReturnType<ReturnType<TestBot["sandbox"]["world"]["guild"]>["member"]>;
};

/** A server that is set up: #events, a voice channel "Raid", and an officer. Names of people begin with the server's. */
export async function openHall({ sandbox, db, until }: TestBot, name: string): Promise<Hall> {
  const server = sandbox.world.guild({ name, owner: `${name} owner` });
  const events = server.channel("events");
  const voice = server.channel("Raid", { type: 2 });
  const officers = server.role("Officer");
  const officer = server.member(`${name} officer`, { roles: ["Officer"] });
  await until(async () => expect(await findGuild(db, server.id)).toBeDefined());
  await until(async () => expect((await officer.slash("/guild about")).content).toContain(name));
  await setPlaces(db, server.id, { events: events.id, voice: voice.id, officers: officers.id });
  return { guildId: server.id, server, officer };
}

async function setPlaces(
  db: Database,
  guildId: string,
  places: { readonly events: string; readonly voice: string; readonly officers: string },
): Promise<void> {
  await transaction(db, async (tx) => {
    for (const [place, discordId] of Object.entries(places))
      await savePlace(tx, guildId, { place: place as keyof typeof places, discordId, isMadeByUs: false });
    await saveRightsOfRole(tx, guildId, { roleId: places.officers, rights: rightsOfPresets.officer });
    await saveRightsOfRole(tx, guildId, { roleId: guildId, rights: rightsOfPresets.member });
  });
}
