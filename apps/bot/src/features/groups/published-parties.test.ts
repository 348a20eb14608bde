import { transaction } from "@guildhall/db";
import { saveOwnReminders } from "@guildhall/db/events";
import { findMessage } from "@guildhall/db/messages";
import { answerEvent, eventMessageKinds } from "@guildhall/use-cases/events";
import { changePartySetting, placeMember, publishParties, viewParties } from "@guildhall/use-cases/groups";
import { REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openEvening } from "#bot/testing/open-evening.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };

type Evening = Awaited<ReturnType<typeof openEvening>>;

/** Ten people whose parties were built, not yet published, and the thread in which they talk. */
async function openBuilt(name: string) {
  const evening = await openEvening(bot, name, { peopleCount: 10, rules: { hasThread: true } });
  const { officer, event } = evening;
  await officer.slash("/group build", { event });
  const messages = async () => await officer.in(`${name} siege`).messages();
  await until(messages);
  const footer = `Parties of event ${evening.eventId}`;
  const boards = async () => (await messages()).filter(({ embeds }) => embeds[0]?.footer?.text === footer);
  const calls = async () =>
    (await messages()).filter(({ content }) => content.startsWith(`Where you play in **${name} siege**`));
  return { ...evening, messages, boards, calls };
}

/** Two of different parties change places, and everybody sees it. */
async function swapTwo({ guildId, eventId }: Evening): Promise<readonly number[]> {
  const system = { kind: "system", guildId } as const;
  const { work } = await viewParties(context, system, { eventId });
  const [one] = work?.places ?? [];
  const other = work?.places.find(({ partyKey }) => partyKey !== one?.partyKey);
  if (!work || !one || !other) throw new Error("Two parties have people");
  const draftNumber = await placeMember(context, system, {
    ...{ eventId, draftNumber: work.draftNumber, memberId: one.memberId },
    ...{ partyKey: other.partyKey, swapWithMemberId: other.memberId },
  });
  await publishParties(context, system, { eventId, draftNumber });
  return [one.memberId, other.memberId];
}

test("published parties stand once in the event's thread and name nobody aloud; who moved is named, once", async () => {
  const evening = await openBuilt("Told");
  const { officer, people, event, boards, calls } = evening;
  await officer.slash("/group publish", { event });
  await until(async () => expect(await calls()).toHaveLength(1));
  const [first] = await calls();
  for (const { person } of people) expect(first?.content).toContain(`<@${person.id}>`);
  await until(async () => expect(await boards()).toHaveLength(1));
  expect(JSON.stringify((await boards())[0]?.embeds)).not.toContain("<@");
  const memberIds = await swapTwo(evening);
  await until(async () => expect(await calls()).toHaveLength(2));
  const second = (await calls()).find(({ id }) => id !== first?.id)?.content;
  const named = people.filter(({ person }) => second?.includes(`<@${person.id}>`));
  expect(new Set(named.map(({ memberId }) => memberId))).toEqual(new Set(memberIds));
  await officer.slash("/group publish", { event });
  await bot.restart();
  expect(await calls()).toHaveLength(2);
  expect(await boards()).toHaveLength(1);
});

test("who chose direct messages is written to, named where the door is closed, and who wants nothing is left alone", async () => {
  const { guildId, officer, people, event, calls } = await openBuilt("Doors");
  const [open, closed, silent] = people.map(({ person }) => person);
  if (!open || !closed || !silent) throw new Error("There are ten of them");
  const nothing = { quietFromHour: null, quietUntilHour: null };
  await transaction(db, async (tx) => {
    for (const { id: userId } of [open, closed])
      await saveOwnReminders(tx, guildId, { userId, way: "dm", ...nothing });
    await saveOwnReminders(tx, guildId, { userId: silent.id, way: "none", ...nothing });
  });
  await closed.acceptDirectMessages(false);
  await officer.slash("/group publish", { event });
  await until(async () => expect(await calls()).toHaveLength(1));
  const [{ content } = { content: "" }] = await calls();
  expect(content).toContain(`<@${closed.id}>`);
  expect(content).not.toContain(`<@${open.id}>`);
  expect(content).not.toContain(`<@${silent.id}>`);
  const letters = (await open.in("@me").messages()).map((letter) => letter.content);
  expect(letters).toEqual([expect.stringMatching(/^In \*\*Doors siege\*\* you play in Party [12]\.$/)]);
});

test("parties that somebody deletes by hand come back, and name nobody again", async () => {
  const { guildId, officer, eventId, event, boards, calls } = await openBuilt("Healed");
  await officer.slash("/group publish", { event });
  await until(async () => expect(await boards()).toHaveLength(1));
  await until(async () => expect(await calls()).toHaveLength(1));
  const subject = { kind: eventMessageKinds.parties, subjectId: eventId, variant: "" };
  const standing = await until(async () => {
    const found = await findMessage(db, guildId, subject);
    expect(found?.messageId).toEqual(expect.any(String));
    return found;
  });
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  await rest.delete(Routes.channelMessage(standing?.channelId ?? "", standing?.messageId ?? ""));
  await until(async () => {
    expect((await findMessage(db, guildId, subject))?.id).not.toBe(standing?.id);
    expect(await boards()).toHaveLength(1);
  });
  expect(await calls()).toHaveLength(1);
});

test("more parties than a message takes stand in two, and the second says where they are once one is enough", async () => {
  const { guildId, officer, eventId, event, messages } = await openBuilt("Pages");
  const system = { kind: "system", guildId } as const;
  const publishParts = async (count: number) => {
    const { work } = await viewParties(context, system, { eventId });
    if (!work) throw new Error("The parties are built");
    const seats = { name: null, size: 5, seats: [], houseId: null, wantsLeader: false };
    const parties = Array.from({ length: count }, (_, index) => ({ partyKey: `${index + 1}`, ...seats }));
    const setting = { ...work.setting, parties };
    await changePartySetting(context, system, { eventId, draftNumber: work.draftNumber, setting });
    await officer.slash("/group publish", { event });
  };
  const second = async () =>
    (await messages()).find(({ embeds }) => embeds[0]?.footer?.text === `Parties of event ${eventId} · 2`)
      ?.embeds[0];
  await publishParts(30);
  await until(async () => expect((await second())?.fields?.at(-1)?.name).toBe("Party 30 0/5"));
  await publishParts(2);
  await until(async () =>
    expect(await second()).toMatchObject({ description: "The parties stand further up now." }),
  );
});

test("whoever signs off stands in no party any more, before anybody publishes again, and nobody is called for it", async () => {
  const { guildId, eventId, officer, people, event, boards, calls } = await openBuilt("Leaving");
  await officer.slash("/group publish", { event });
  await until(async () => expect(await calls()).toHaveLength(1));
  const names = async () => JSON.stringify((await boards()).map(({ embeds }) => embeds));
  await until(async () => expect(await names()).toContain("Player 10"));
  const last = people.at(-1);
  const userId = last?.person.id ?? "";
  const actor = { kind: "member", guildId, userId, name: "Player 10", rights: new Set<never>() } as const;
  await answerEvent(context, actor, { eventId, answer: "cant" });
  await until(async () => expect(await names()).not.toContain("Player 10"));
  expect(await names()).toContain("Player 9");
  expect(await calls()).toHaveLength(1);
});
