import type { Right } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listAuditEntries } from "@guildhall/db/audit";
import { savePlace } from "@guildhall/db/settings";
import { openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import {
  answerOnboarding,
  listNewcomers,
  recordArrival,
  recordServerMemberLeft,
  recordServerMembers,
  welcomeNewcomer,
} from "#use-cases/members/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  addContact,
  agreePact,
  deleteForeignGuild,
  endPact,
  listForeignGuilds,
  notePact,
  removeContact,
  restoreForeignGuild,
  restorePact,
  saveForeignGuild,
  viewForeignGuild,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

/** A guild with a diplomat, on the 15th of a month at noon, and a foreign guild that it knows. */
async function makeScene() {
  const { context, guildId, system } = await makeStory(db);
  const diplomat = makeActor(guildId, "Maren", ["diplomacy.edit"]);
  const save = (name: string, { isAnother = false, tag = null as string | null } = {}) =>
    saveForeignGuild(context, diplomat, { name, tag, server: null, note: null, isAnother });
  const { foreignGuildId } = await save("Éclipse Noire", { tag: "ECN" });
  /** Discord lists somebody in the server. */
  const join = async (name: string, isBot = false) => {
    const person = { userId: randomSnowflake(), name, avatarHash: null, isBot, joinedAt: null, roleIds: [] };
    await recordServerMembers(context, system, { members: [person], asOf: context.clock.now() });
    return person;
  };
  const day = (days: number) =>
    context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().add({ days }).toString();
  return { context, guildId, system, diplomat, save, foreignGuildId, join, day };
}

test("a foreign guild is known once, however its name is written, and one with nearly its name is asked about", async () => {
  const { context, diplomat, save, foreignGuildId } = await makeScene();
  await expect(save("eclipse  NOIRE!")).rejects.toThrow(
    refusal("diplomacy.nameTaken", { name: "Éclipse Noire" }),
  );
  await expect(save("***")).rejects.toThrow(refusal("diplomacy.nameEmpty"));
  await expect(save("Eclipse Noir")).rejects.toThrow(
    refusal("diplomacy.likeName", { name: "Éclipse Noire" }),
  );
  await save("Eclipse Noir", { isAnother: true });
  const renamed = { foreignGuildId, name: "ÉCLIPSE NOIRE", tag: "ECN", server: "Laslan" };
  const noted = { ...renamed, note: "Strong in sieges", isAnother: true };
  expect(await saveForeignGuild(context, diplomat, noted)).toMatchObject({ foreignGuildId });
  await saveForeignGuild(context, diplomat, { ...noted, note: "Weak in sieges", isAnother: false });
  expect(await listForeignGuilds(context, diplomat)).toMatchObject([
    { name: "Eclipse Noir", tag: null },
    { name: "ÉCLIPSE NOIRE", server: "Laslan", note: "Weak in sieges" },
  ]);
});

test("of two officers who write down the same guild at once, one does", async () => {
  const { save } = await makeScene();
  const saved = await Promise.allSettled([save("Dawn"), save("DAWN")]);
  expect(saved.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a deleted guild is gone with its pacts and contacts, and its name is free", async () => {
  const { context, diplomat, save, foreignGuildId, join } = await makeScene();
  const { pactId } = await agreePact(context, diplomat, { foreignGuildId, kind: "war", untilOn: null });
  const { userId } = await join("Envoy");
  await addContact(context, diplomat, { foreignGuildId, userId });
  await deleteForeignGuild(context, diplomat, { foreignGuildId });
  expect(await listForeignGuilds(context, diplomat)).toEqual([]);
  const gone = refusal("diplomacy.guildNotFound");
  await expect(viewForeignGuild(context, diplomat, { foreignGuildId })).rejects.toThrow(gone);
  await expect(deleteForeignGuild(context, diplomat, { foreignGuildId })).rejects.toThrow(gone);
  await notePact(context, diplomat, { pactId, of: "end" });
  await save("Éclipse Noire");
  expect(await listForeignGuilds(context, diplomat)).toMatchObject([{ pact: null, contacts: [] }]);
});

test("one that was taken off the list comes back once, with its pact and who speaks for it, while its name is free", async () => {
  const { context, guildId, diplomat, save, foreignGuildId, join } = await makeScene();
  await agreePact(context, diplomat, { foreignGuildId, kind: "war", untilOn: null });
  const { userId } = await join("Envoy");
  await addContact(context, diplomat, { foreignGuildId, userId });
  const restore = (actor = diplomat) => restoreForeignGuild(context, actor, { foreignGuildId });
  const gone = refusal("diplomacy.guildNotFound");
  await expect(restore()).rejects.toThrow(gone);
  await deleteForeignGuild(context, diplomat, { foreignGuildId });
  await expect(restore(makeActor(guildId, "Aldo"))).rejects.toThrow(refusal("common.forbidden"));
  const there = await makeScene();
  await expect(restoreForeignGuild(there.context, there.diplomat, { foreignGuildId })).rejects.toThrow(gone);
  const other = await save("Éclipse Noire");
  await expect(restore()).rejects.toThrow(refusal("diplomacy.nameTaken", { name: "Éclipse Noire" }));
  await deleteForeignGuild(context, diplomat, other);
  const both = await Promise.allSettled([restore(), restore()]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listForeignGuilds(context, diplomat)).toMatchObject([
    { foreignGuildId, stance: "hostile", contacts: [{ userId }] },
  ]);
});

test("a pact that was ended by mistake counts again, for nobody of another guild", async () => {
  const { context, guildId, diplomat, foreignGuildId } = await makeScene();
  const stance = async () => (await listForeignGuilds(context, diplomat))[0]?.stance;
  const pact = await agreePact(context, diplomat, { foreignGuildId, kind: "alliance", untilOn: null });
  await endPact(context, diplomat, pact);
  const there = await makeScene();
  const foreign = restorePact(there.context, there.diplomat, pact);
  await expect(foreign).rejects.toThrow(refusal("diplomacy.pactNotFound"));
  const forbidden = restorePact(context, makeActor(guildId, "Aldo"), pact);
  await expect(forbidden).rejects.toThrow(refusal("common.forbidden"));
  expect(await stance()).toBe("neutral");
  await Promise.all([1, 2].map(() => restorePact(context, diplomat, pact)));
  expect(await stance()).toBe("ally");
});

test("the pact agreed last counts until it is ended or over, then the one before it again", async () => {
  const { context, diplomat, foreignGuildId, day } = await makeScene();
  const kindNow = async () => (await listForeignGuilds(context, diplomat))[0]?.pact?.kind ?? null;
  await agreePact(context, diplomat, { foreignGuildId, kind: "alliance", untilOn: null });
  context.clock.advance({ minutes: 1 });
  const war = { foreignGuildId, kind: "war", untilOn: day(7) } as const;
  const { pactId } = await agreePact(context, diplomat, war);
  expect(await kindNow()).toBe("war");
  await endPact(context, diplomat, { pactId });
  await endPact(context, diplomat, { pactId });
  expect(await kindNow()).toBe("alliance");
  context.clock.advance({ minutes: 1 });
  const coming = { foreignGuildId, kind: "nonAggression", fromOn: day(2), untilOn: day(3) } as const;
  await agreePact(context, diplomat, coming);
  expect(await kindNow()).toBe("alliance");
  context.clock.advance({ hours: 48 });
  expect(await kindNow()).toBe("nonAggression");
  context.clock.advance({ hours: 48 });
  expect(await kindNow()).toBe("alliance");
  const { pacts } = await viewForeignGuild(context, diplomat, { foreignGuildId });
  expect(pacts.map(({ kind, endedAt }) => [kind, endedAt !== null])).toEqual([
    ["nonAggression", false],
    ["war", true],
    ["alliance", false],
  ]);
});

test("the same pact sent twice at once is agreed once; one that is over already is refused", async () => {
  const { context, guildId, diplomat, foreignGuildId, day } = await makeScene();
  const agree = (untilOn: string | null) =>
    agreePact(context, diplomat, { foreignGuildId, kind: "alliance", untilOn });
  const [one, other] = await Promise.all([agree(day(30)), agree(day(30))]);
  expect(one.pactId).toBe(other.pactId);
  await expect(agree(day(-1))).rejects.toThrow(refusal("diplomacy.endsBeforeStart"));
  const past = { foreignGuildId, kind: "war", fromOn: day(-9), untilOn: day(-1) } as const;
  await expect(agreePact(context, diplomat, past)).rejects.toThrow(refusal("diplomacy.alreadyOver"));
  const entries = await listAuditEntries(db, guildId, { limit: 10 });
  expect(entries.filter(({ useCase }) => useCase === "diplomacy.agreePact")).toMatchObject([
    { target: { kind: "foreignGuild", id: foreignGuildId }, after: { pact: "alliance", untilOn: day(30) } },
  ]);
});

test("officers are told once that a pact runs out and once that it has, and of one that was ended not at all", async () => {
  const { context, guildId, system, diplomat, foreignGuildId, day } = await makeScene();
  const agree = (kind: "alliance" | "war") =>
    agreePact(context, diplomat, { foreignGuildId, kind, untilOn: day(9) });
  const [kept, ended] = [await agree("alliance"), await agree("war")];
  await endPact(context, diplomat, ended);
  for (const { pactId } of [kept, kept, ended])
    for (const of of ["notice", "end"] as const) await notePact(context, system, { pactId, of });
  const told = (await listFactNames(db, guildId)).filter((name) => name.startsWith("diplomacy.pact"));
  expect(told).toEqual(["diplomacy.pactEnding", "diplomacy.pactEnded"]);
});

test("somebody in the server speaks for a foreign guild until removed or gone; a bot or a stranger never does", async () => {
  const { context, system, diplomat, foreignGuildId, join } = await makeScene();
  const [envoy, second, bot] = [await join("Envoy"), await join("Second"), await join("Robot", true)];
  const add = (userId: string) => addContact(context, diplomat, { foreignGuildId, userId });
  await Promise.all([add(envoy.userId), add(envoy.userId)]);
  await add(second.userId);
  const named = async () =>
    (await viewForeignGuild(context, diplomat, { foreignGuildId })).contacts.map(({ name }) => name);
  expect(await named()).toEqual(["Envoy", "Second"]);
  for (const userId of [bot.userId, randomSnowflake()])
    await expect(add(userId)).rejects.toThrow(refusal("diplomacy.notInServer"));
  await removeContact(context, diplomat, { foreignGuildId, userId: envoy.userId });
  await removeContact(context, diplomat, { foreignGuildId, userId: envoy.userId });
  context.clock.advance({ seconds: 1 });
  await recordServerMemberLeft(context, system, { member: second, asOf: context.clock.now() });
  expect(await named()).toEqual([]);
});

test("whoever came as a diplomat is suggested as a contact, until they are one", async () => {
  const { context, guildId, system, diplomat, foreignGuildId, join } = await makeScene();
  const channel = { place: "welcome", discordId: randomSnowflake(), isMadeByUs: true } as const;
  await transaction(db, (tx) => savePlace(tx, guildId, channel));
  for (const purpose of ["diplomat", "friend"] as const) {
    const { userId, name } = await join(purpose);
    const newcomer = { ...makeActor(guildId, name), userId };
    await recordArrival(context, system, { userId, arrivedAt: context.clock.now() });
    await answerOnboarding(context, newcomer, { about: "purpose", purpose });
  }
  const suggested = async () =>
    (await viewForeignGuild(context, diplomat, { foreignGuildId })).people.filter((one) => one.isSuggested);
  const [person] = await suggested();
  expect(await suggested()).toMatchObject([{ name: "diplomat" }]);
  await addContact(context, diplomat, { foreignGuildId, userId: person?.userId ?? "" });
  expect(await suggested()).toEqual([]);
});

test("a diplomat who is welcomed as an ally speaks for a foreign guild at once, if the officer may say so", async () => {
  const { context, guildId, system, diplomat, foreignGuildId, join } = await makeScene();
  const channel = { place: "welcome", discordId: randomSnowflake(), isMadeByUs: true } as const;
  await transaction(db, (tx) => savePlace(tx, guildId, channel));
  const { userId } = await join("Envoy");
  await recordArrival(context, system, { userId, arrivedAt: context.clock.now() });
  const [{ newcomerId } = { newcomerId: 0 }] = (await listNewcomers(context, system)).newcomers;
  const welcome = (...rights: Right[]) =>
    welcomeNewcomer(context, makeActor(guildId, "Yara", rights), { newcomerId, as: "ally", foreignGuildId });
  await expect(welcome("members.edit")).rejects.toThrow(
    refusal("common.forbidden", { right: "diplomacy.edit" }),
  );
  expect((await listNewcomers(context, system)).newcomers).toHaveLength(1);
  await welcome("members.edit", "diplomacy.edit");
  const { contacts } = await viewForeignGuild(context, diplomat, { foreignGuildId });
  expect(contacts).toMatchObject([{ name: "Envoy", state: "in", addedByName: null }]);
});

test("foreign guilds are for whoever keeps them, and those of another guild are not found", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const member = makeActor(here.guildId, "Aldo");
  await expect(listForeignGuilds(here.context, member)).rejects.toThrow(refusal("common.forbidden"));
  const theirs = { foreignGuildId: there.foreignGuildId };
  const gone = refusal("diplomacy.guildNotFound");
  const { context, diplomat } = here;
  await expect(viewForeignGuild(context, diplomat, theirs)).rejects.toThrow(gone);
  await expect(agreePact(context, diplomat, { ...theirs, kind: "war", untilOn: null })).rejects.toThrow(gone);
  const { userId } = await here.join("Envoy");
  await expect(addContact(context, diplomat, { ...theirs, userId })).rejects.toThrow(gone);
  expect(await listForeignGuilds(there.context, there.diplomat)).toMatchObject([{ name: "Éclipse Noire" }]);
});
