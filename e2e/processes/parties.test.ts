import { listExtras } from "@guildhall/db/events";
import { findGuild } from "@guildhall/db/settings";
import { makeEvent, makeMember } from "@guildhall/db/testing";
import { answerEvent } from "@guildhall/use-cases/events";
import { buildParties, publishParties } from "@guildhall/use-cases/groups";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBotHouse } from "./bot-house.ts";

const soon = { timeout: 30_000 };
/** Discord has made something, and its id is about to be written down. */
const noting = /insert into `event_extras` .* on duplicate key update `discord_id`/;

const house = await openBotHouse();
beforeAll(() => house.bot.start());
afterAll(() => house[Symbol.asyncDispose]());

/** Two parties of an event that begins soon, and what of them stands in Discord. */
async function openParties(name: string) {
  const { discord, db, context } = house;
  const server = discord.world.guild({ name, owner: `${name} owner` });
  const guildId = server.id;
  await expect.poll(() => findGuild(db, guildId), soon).toBeDefined();
  const startsAt = context.clock.now().add({ minutes: 20 });
  const { eventId } = await makeEvent(db, guildId, { startsAt, title: `${name} siege` });
  for (let number = 1; number <= 10; number += 1) {
    const { userId, name: person } = await makeMember(db, guildId, { name: `Player ${number}` });
    const actor = { kind: "member", guildId, userId, name: person, rights: new Set<never>() } as const;
    await answerEvent(context, actor, { eventId, answer: "coming" });
  }
  const system = { kind: "system", guildId } as const;
  const draftNumber = await buildParties(context, system, { eventId, draftNumber: null });
  const publish = (wishes: { readonly hasVoice: boolean; readonly hasRoles: boolean }) =>
    publishParties(context, system, { eventId, draftNumber, ...wishes });
  const standing = () =>
    [...discord.world.state.channels.values(), ...server.state.roles.values()].flatMap(
      ({ id, name, ...other }) =>
        name.startsWith("Party ") && (!("guildId" in other) || other.guildId === guildId)
          ? [{ id, name }]
          : [],
    );
  const noted = async () =>
    (await listExtras(db, guildId, eventId)).flatMap(({ discordId, goneAt }) =>
      discordId && !goneAt ? [discordId] : [],
    );
  return { publish, standing, noted };
}

test.each([
  { what: "channel", hasVoice: true, hasRoles: false },
  { what: "role", hasVoice: false, hasRoles: true },
])(
  "a $what that Discord made for a party right before the bot died is found again, and none stands twice",
  async ({ what, ...wishes }) => {
    const { publish, standing, noted } = await openParties(`Cut ${what}`);
    await house.bot.dieAtStatement(noting, 0);
    await publish(wishes);
    await house.bot.died();
    expect(standing().map(({ name }) => name)).toEqual([`Party 1 · Cut ${what} siege`]);
    expect(await noted()).toEqual([]);
    // Found, and again not noted.
    await house.bot.start();
    await house.bot.dieAtStatement(noting, 0);
    await house.discord.clock.advance({ minutes: 2 });
    await house.bot.died();
    expect(standing()).toHaveLength(1);
    await house.bot.start();
    await house.discord.clock.advance({ minutes: 2 });
    await expect.poll(async () => (await noted()).length, soon).toBe(2);
    expect((await noted()).toSorted()).toEqual(
      standing()
        .map(({ id }) => id)
        .toSorted(),
    );
  },
);
