import { transaction } from "@guildhall/db";
import { savePlace } from "@guildhall/db/settings";
import { makeMember } from "@guildhall/db/testing";
import { button } from "@guildhall/discord-views";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { changeRank, type LiveRosterRow, renameMember, saveRanks } from "@guildhall/use-cases/members";
import { choosePlaces } from "@guildhall/use-cases/settings";
import { REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { liveRoster } from "./live-roster.view.ts";

const bot = await startTestBot();
const { sandbox, db, until, restart } = bot;
const context = { db, clock: sandbox.clock };
const rest = () => new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);

/** A guild whose roster stands in #roster, with somebody in it. */
async function openRosterHall(name: string) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const system = { kind: "system", guildId } as const;
  const channel = server.channel("roster");
  const person = server.member(`${name} Bram`);
  const { memberId } = await makeMember(db, guildId, { userId: person.id, name: "Bram" });
  const ranks = await saveRanks(context, system, {
    ranks: ["Leader", "Raider"].map((each) => ({ name: each, roleId: null, heirMemberId: null })),
  });
  await transaction(db, (tx) =>
    savePlace(tx, guildId, { place: "roster", discordId: channel.id, isMadeByUs: false }),
  );
  const give = (index: number) =>
    changeRank(context, system, { memberIds: [memberId], rankId: ranks[index]?.rankId ?? null });
  await give(1);
  const reader = person.in("#roster");
  await until(async () => expect(await textOf(reader)).toContain("Bram · Raider"));
  return { ...hall, system, channel, person, reader, memberId, give };
}

type Reader = Awaited<ReturnType<typeof openRosterHall>>["reader"];

async function textOf(reader: Reader): Promise<string> {
  const messages = (await reader.messages()).filter(({ embeds }) => embeds.length > 0);
  expect(messages).toHaveLength(1);
  return messages[0]?.embeds[0]?.description ?? "";
}

test("one message shows who is in the guild, and follows every change, also after a restart", async () => {
  const { system, reader, memberId, give } = await openRosterHall("Rostered");
  await give(0);
  await until(async () => expect(await textOf(reader)).toContain("Bram · Leader"));
  await restart(async () => {
    await renameMember(context, system, { memberId, name: "Bramble" });
  });
  await until(async () => expect(await textOf(reader)).toBe("Bramble · Leader"));
});

test("a roster that somebody deletes comes back", async () => {
  const { channel, reader } = await openRosterHall("Deleted");
  const [message] = (await reader.messages()).filter(({ embeds }) => embeds.length > 0);
  await rest().delete(Routes.channelMessage(channel.id, message?.id ?? ""));
  await until(async () => {
    expect(await textOf(reader)).toContain("Bram · Raider");
    expect((await reader.messages()).some(({ id }) => id === message?.id)).toBe(false);
  });
});

test("whoever looks at the whole roster turns pages that nobody else sees", async () => {
  const { reader } = await openRosterHall("Paged");
  const answer = await reader.click("Whole roster");
  expect(answer.isEphemeral).toBe(true);
  expect(JSON.stringify(answer.message?.embeds)).toContain("Bram");
});

test("the roster moves with its place, and leaves none behind", async () => {
  const { server, system, reader, person } = await openRosterHall("Moved");
  const hall = server.channel("hall");
  await until(async () => {
    await choosePlaces(context, system, { choices: { roster: hall.id } });
  });
  await until(async () => {
    expect(await textOf(person.in("#hall"))).toContain("Bram · Raider");
    expect((await reader.messages()).filter(({ embeds }) => embeds.length > 0)).toEqual([]);
  });
});

test.each([1, 2])("a thousand members in %i houses fit into one message", (houseCount) => {
  const houses = Array.from({ length: houseCount }, (_, index) => ({
    houseId: index + 1,
    name: "Wolves of the *northern* night",
    position: index + 1,
    ownSeats: 500,
    seats: 500,
    taken: 500,
  }));
  const rows = Array.from(
    { length: 1000 },
    (_, index): LiveRosterRow => ({
      memberId: index,
      name: `*Member* with a _long_ name ${index}`,
      houseId: (index % houseCount) + 1,
      rankId: 1,
      standing: "trial",
      isAway: true,
      build: { classKey: "templar", role: "tank", power: 6000 },
    }),
  );
  const ranks = [
    { rankId: 1, position: 1, name: "R".repeat(40), roleId: null, seats: null, heirMemberId: null },
  ];
  const roster = { guildName: "N".repeat(100), game: "throne-and-liberty", houses, ranks, rows } as const;
  const view = liveRoster(translatorFor("fr"), roster, button("open", { label: "Tout" }));
  expectFitsDiscord(view);
  expect(view.embeds?.[0]?.footer?.text).toMatch(/^et \d{3} autres$/);
});
