import type { MemberActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { findRosterMember, listRankClaims, listRoster } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { makeMember } from "@guildhall/db/testing";
import { changeRank, changeStanding, claimRank, saveRanks } from "@guildhall/use-cases/members";
import { ChannelType, REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until, restart } = bot;
const context = { db, clock: sandbox.clock };
const rest = () => new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);

/** A guild with three ranks that have roles, a leader, and somebody of the lowest rank. */
async function openRankedHall(name: string) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const system = { kind: "system", guildId } as const;
  const panel = server.channel("guildhall");
  await transaction(db, (tx) =>
    savePlace(tx, guildId, { place: "panel", discordId: panel.id, isMadeByUs: false }),
  );
  const roles = ["Leader", "Advisor", "Raider"].map((each) => server.role(each).id);
  const join = async (who: string, given: readonly string[] = []) => {
    const person = server.member(`${name} ${who}`, { roles: given });
    const { memberId } = await makeMember(db, guildId, { userId: person.id, name: `${name} ${who}` });
    // Somebody counts as gone until the bot has heard of their coming.
    await until(async () =>
      expect(await findRosterMember(db, guildId, memberId)).toMatchObject({ isInServer: true }),
    );
    return { person, memberId };
  };
  const [corvin, bram] = [await join("Corvin", ["Officer"]), await join("Bram")];
  const ranks = await saveRanks(context, system, {
    ranks: ["Leader", "Advisor", "Raider"].map((each, index) => ({
      name: each,
      roleId: roles[index] ?? null,
      heirMemberId: each === "Leader" ? bram.memberId : null,
    })),
  });
  const give = (memberId: number, index: number) =>
    changeRank(context, system, { memberIds: [memberId], rankId: ranks[index]?.rankId ?? null });
  await give(corvin.memberId, 0);
  await give(bram.memberId, 2);
  const rolesOf = (userId: string) =>
    [...(server.state.members.get(userId)?.roleIds ?? [])].map((id) => server.state.roles.get(id)?.name);
  await until(() => expect(rolesOf(bram.person.id)).toEqual(["Raider"]));
  return { ...hall, system, ranks, roles, join, corvin, bram, give, rolesOf };
}

/** What the person's talk with the officers says. */
async function talkOf(server: { readonly state: { readonly channelIds: ReadonlySet<string> } }) {
  const threads = [...server.state.channelIds]
    .map((id) => sandbox.world.state.channels.get(id))
    .filter((channel) => channel?.type === ChannelType.PrivateThread);
  return threads.flatMap((thread) => [...(thread?.messages.values() ?? [])].map(({ payload }) => payload));
}

test("a rank brings its role and takes those of other ranks, and neither is lost by hand", async () => {
  const { guildId, bram, roles, give, rolesOf } = await openRankedHall("Ranked");
  await give(bram.memberId, 1);
  await until(() => expect(rolesOf(bram.person.id)).toEqual(["Advisor"]));
  const [leader = "", advisor = ""] = roles;
  await rest().delete(Routes.guildMemberRole(guildId, bram.person.id, advisor));
  await rest().put(Routes.guildMemberRole(guildId, bram.person.id, leader));
  await until(() => expect(rolesOf(bram.person.id)).toEqual(["Advisor"]));
  await give(bram.memberId, 9);
  await until(() => expect(rolesOf(bram.person.id)).toEqual([]));
});

test("roles that were given by hand stay with people who have no rank", async () => {
  const { join, rolesOf, bram, give } = await openRankedHall("Adopted");
  const wyn = await join("Wyn", ["Advisor"]);
  await give(bram.memberId, 1);
  await until(() => expect(rolesOf(bram.person.id)).toEqual(["Advisor"]));
  expect(rolesOf(wyn.person.id)).toEqual(["Advisor"]);
});

test("what happened while the bot was away is seen to when it is back", async () => {
  const { guildId, bram, roles, give, rolesOf } = await openRankedHall("Restarted");
  await restart(async () => {
    await give(bram.memberId, 1);
    await rest().put(Routes.guildMemberRole(guildId, bram.person.id, roles[0] ?? ""));
  });
  await until(() => expect(rolesOf(bram.person.id)).toEqual(["Advisor"]));
});

test("a member asks for a rank in Discord, and somebody above it gives it in their talk", async () => {
  const { guildId, server, ranks, corvin, bram, rolesOf } = await openRankedHall("Asked");
  const [choice] = await bram.person.autocomplete("/rank claim", { rank: "advis" });
  const asked = await bram.person.slash("/rank claim", {
    rank: choice?.value ?? "",
    note: "I led *five* raids",
  });
  expect(asked.content).toContain("You ask for the rank Advisor.");
  const card = await until(async () => {
    const found = (await talkOf(server)).find(({ embeds }) => embeds?.[0]?.title?.includes("asks for"));
    expect(found?.embeds?.[0]?.fields?.map(({ value }) => value)).toEqual([
      "Raider",
      "I led \\*five\\* raids",
    ]);
    return found;
  });
  expect(card?.components).toHaveLength(1);
  const refused = await bram.person.slash("/rank claims");
  expect(refused.content).toContain("You need the right");
  const list = await corvin.person.slash("/rank claims");
  const answer = await list.click("Give Asked Bram the rank Advisor");
  expect(answer.content).toBe("Asked Bram has the rank Advisor now.");
  expect((await list.click("Turn Asked Bram down")).content).toContain("answered already");
  await until(async () => {
    expect(rolesOf(bram.person.id)).toEqual(["Advisor"]);
    const texts = JSON.stringify(await talkOf(server));
    expect(texts).toContain("Given by Asked Corvin.");
    expect(texts).not.toContain("Give the rank");
  });
  expect(await listRankClaims(db, guildId)).toMatchObject([{ state: "approved", rankId: ranks[1]?.rankId }]);
});

test("a button gives nothing of somebody who was demoted since, and the lead goes by its holder's word alone", async () => {
  const { guildId, ranks, corvin, bram, give, join } = await openRankedHall("Demoted");
  const dana = await join("Dana");
  await bram.person.slash("/rank claim", { rank: String(ranks[1]?.rankId) });
  const list = await corvin.person.slash("/rank claims");
  const early = await corvin.person.slash("/rank give-lead", { member: String(dana.memberId) });
  expect(early.content).toContain("Demoted Dana becomes Leader, and your rank is Advisor from then on.");
  await give(corvin.memberId, 1);
  await sandbox.clock.advance({ hours: 1 });
  const refused = await list.click("Give Demoted Bram the rank Advisor");
  expect(refused.content).toContain("only somebody who stands above both");
  expect((await early.click("Give the lead away")).content).toContain("Only whoever has the highest rank");
  await give(corvin.memberId, 0);
  const asked = await corvin.person.slash("/rank give-lead", { member: String(dana.memberId) });
  expect((await asked.click("Give the lead away")).content).toBe("Demoted Dana leads now, as Leader.");
  const [leader, advisor, raider] = ranks.map(({ rankId }) => rankId);
  const rankOf = new Map((await listRoster(db, guildId)).map(({ memberId, rankId }) => [memberId, rankId]));
  const held = [dana, corvin, bram].map(({ memberId }) => rankOf.get(memberId));
  expect(held).toEqual([leader, advisor, raider]);
});

test("what is taken back is gone from the talk", async () => {
  const { server, ranks, bram, guildId } = await openRankedHall("Withdrawn");
  const actor: MemberActor = {
    kind: "member",
    guildId,
    userId: bram.person.id,
    name: "Bram",
    rights: new Set(),
  };
  await claimRank(context, actor, { rankId: ranks[0]?.rankId ?? 0 });
  await until(async () => expect(JSON.stringify(await talkOf(server))).toContain("asks for the rank Leader"));
  expect((await bram.person.slash("/rank withdraw")).content).toBe("You ask for no rank any more.");
  await until(async () => expect(JSON.stringify(await talkOf(server))).not.toContain("asks for the rank"));
  expect((await bram.person.slash("/rank withdraw")).content).toContain("answered already");
});

test("the heir follows when the last one of the rank leaves the server, with the role, and the talk says so", async () => {
  const { guildId, server, ranks, corvin, bram, rolesOf } = await openRankedHall("Inherited");
  await corvin.person.leaveGuild();
  await until(async () => {
    expect(rolesOf(bram.person.id)).toEqual(["Leader"]);
    expect(JSON.stringify(await talkOf(server))).toContain("Inherited Bram follows as Leader");
  });
  const [leader, , raider] = ranks.map(({ rankId }) => rankId);
  const roster = await listRoster(db, guildId);
  expect(roster.find(({ memberId }) => memberId === corvin.memberId)?.rankId).toBe(raider);
  expect(roster.find(({ memberId }) => memberId === bram.memberId)?.rankId).toBe(leader);
});

test("whoever is said to have left keeps no role, and has it again when taken back", async () => {
  const { system, bram, rolesOf } = await openRankedHall("Left");
  const say = (standing: "left" | "active") =>
    changeStanding(context, system, { memberIds: [bram.memberId], standing });
  await say("left");
  await until(() => expect(rolesOf(bram.person.id)).toEqual([]));
  await say("active");
  await until(() => expect(rolesOf(bram.person.id)).toEqual(["Raider"]));
});
