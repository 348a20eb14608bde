import { type MemberActor, noRights, toHundredths } from "@guildhall/core";
import type { AnswerOnboardingInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { listAuditEntries } from "@guildhall/db/audit";
import { listFactsSince } from "@guildhall/db/facts";
import { findMemberOfUser, listCharacters, listClaims, listMembers } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { makeMember, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { adjustPoints } from "#use-cases/dkp/index.ts";
import { eraseMember, forgetFormerMembers } from "#use-cases/privacy/index.ts";
import { changeGuild } from "#use-cases/settings/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  addUnlinkedMember,
  answerOnboarding,
  beginOnboarding,
  declineNewcomer,
  listNewcomers,
  recordArrival,
  recordServerMemberLeft,
  recordServerMembers,
  viewOwnMember,
  viewRoster,
  welcomeNewcomer,
} from "./index.ts";

const db = await openTestDatabase();

/** A guild with a channel for newcomers that plays World of Warcraft, and somebody who just came. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const channel = { place: "welcome", discordId: randomSnowflake(), isMadeByUs: true } as const;
  await transaction(db, (tx) => savePlace(tx, guildId, channel));
  await changeGuild(context, system, { game: "world-of-warcraft" });
  const lune = makeActor(guildId, "lune.x");
  const account = { userId: lune.userId, name: lune.name, avatarHash: null, isBot: false, roleIds: [] };
  const aMinuteLater = () => {
    context.clock.advance({ minutes: 1 });
    return context.clock.now();
  };
  const come = async () => {
    const asOf = aMinuteLater();
    const member = { ...account, joinedAt: asOf };
    await recordServerMembers(context, system, { members: [member], asOf });
    await recordArrival(context, system, { userId: lune.userId, arrivedAt: asOf });
  };
  const go = async () => {
    const asOf = aMinuteLater();
    await recordServerMemberLeft(context, system, { member: { ...account, joinedAt: null }, asOf });
  };
  await come();
  return { ...story, lune, come, go };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

async function answer({ context, lune }: Scene, ...answers: readonly AnswerOnboardingInput[]) {
  for (const each of answers) await answerOnboarding(context, lune, each);
  return await beginOnboarding(context, lune);
}

const everything: readonly AnswerOnboardingInput[] = [
  { about: "language", language: "fr" },
  { about: "purpose", purpose: "applicant" },
  { about: "class", classKey: "druid" },
  { about: "role", role: "healer" },
  { about: "character", name: "Lune", power: "489", timeZone: "paris" },
  { about: "rules" },
];

async function seeOnly({ context, officer }: Scene) {
  const { newcomers } = await listNewcomers(context, officer);
  expect(newcomers.length).toBeLessThanOrEqual(1);
  return newcomers[0];
}

async function numberOf(scene: Scene): Promise<number> {
  return (await seeOnly(scene))?.newcomerId ?? 0;
}

test("officers see a newcomer from the moment of arrival, and at which step each is stuck", async () => {
  const scene = await makeScene();
  expect(await seeOnly(scene)).toMatchObject({ name: "lune.x", step: "begin", wasHereBefore: false });
  const steps = [];
  await beginOnboarding(scene.context, scene.lune);
  for (const each of everything) {
    steps.push((await seeOnly(scene))?.step);
    await answerOnboarding(scene.context, scene.lune, each);
  }
  expect(steps).toEqual(["language", "purpose", "profile", "profile", "profile", "rules"]);
  expect(await seeOnly(scene)).toMatchObject({ step: "done", language: "fr", characterName: "Lune" });
});

test("who stops goes on where they were, and a press more loses nothing", async () => {
  const scene = await makeScene();
  const before = await answer(scene, ...everything.slice(0, 3));
  expect(before).toMatchObject({ step: "profile", newcomer: { classKey: "druid", role: null } });
  const [one, other] = await Promise.all([1, 2].map(() => beginOnboarding(scene.context, scene.lune)));
  expect(one).toEqual(before);
  expect(other).toEqual(before);
});

test("an answer that does not fit changes nothing", async () => {
  const scene = await makeScene();
  const before = await answer(scene, ...everything);
  const empty = answerOnboarding(scene.context, scene.lune, { about: "character", name: "  " });
  await expect(empty).rejects.toMatchObject({ code: "members.characterNameUnfit" });
  expect(await beginOnboarding(scene.context, scene.lune)).toEqual(before);
});

test("nobody is in the roster, nor in the audit, before an officer says so", async () => {
  const scene = await makeScene();
  await answer(scene, ...everything);
  expect(await findMemberOfUser(db, scene.guildId, scene.lune.userId)).toBeUndefined();
  const entries = await listAuditEntries(db, scene.guildId, { limit: 20 });
  expect(entries.map(({ useCase }) => useCase)).toEqual(["settings.changeGuild"]);
});

test("a welcomed member is in the roster with the character, the build, the power and the time zone", async () => {
  const scene = await makeScene();
  const { context, guildId, officer, lune } = scene;
  await answer(scene, ...everything);
  const newcomerId = await numberOf(scene);
  await welcomeNewcomer(context, officer, { newcomerId, as: "trial" });
  const own = await viewOwnMember(context, lune, { days: 60 });
  expect(own).toMatchObject({
    member: { name: "Lune", standing: "trial", timeZone: "Europe/Paris" },
    characters: [{ name: "Lune", builds: [{ classKey: "druid", role: "healer", power: 489 }] }],
  });
  expect(own?.power).toHaveLength(1);
  expect(await seeOnly(scene)).toBeUndefined();
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  const after = { decision: "trial" };
  expect(entry).toMatchObject({
    useCase: "members.welcomeNewcomer",
    memberId: own?.member.memberId,
    target: { kind: "newcomer", id: newcomerId },
    after,
  });
  await expect(beginOnboarding(context, lune)).rejects.toMatchObject({ code: "members.alreadyIn" });
});

test("an ally is decided about, and stays out of the roster", async () => {
  const scene = await makeScene();
  await answer(scene, { about: "purpose", purpose: "ally" }, { about: "rules" });
  const newcomerId = await numberOf(scene);
  await welcomeNewcomer(scene.context, scene.officer, { newcomerId, as: "ally" });
  expect(await findMemberOfUser(db, scene.guildId, scene.lune.userId)).toBeUndefined();
  expect(await seeOnly(scene)).toBeUndefined();
});

test("of two officers at once, one welcomes and the other learns that it is done", async () => {
  const scene = await makeScene();
  const { context, officer, guildId } = scene;
  await answer(scene, ...everything);
  const newcomerId = await numberOf(scene);
  const welcome = () => welcomeNewcomer(context, officer, { newcomerId, as: "active" });
  const outcomes = await Promise.allSettled([welcome(), welcome()]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(welcome()).rejects.toMatchObject({ code: "members.newcomerDecided" });
  expect(await listMembers(db, guildId)).toHaveLength(2);
});

test("who was turned down reads so, and can still be welcomed", async () => {
  const scene = await makeScene();
  const { context, officer, lune } = scene;
  const newcomerId = await numberOf(scene);
  await declineNewcomer(context, officer, { newcomerId });
  await expect(beginOnboarding(context, lune)).rejects.toMatchObject({ code: "members.turnedDown" });
  const again = declineNewcomer(context, officer, { newcomerId });
  await expect(again).rejects.toMatchObject({ code: "members.newcomerDecided" });
  expect(await seeOnly(scene)).toMatchObject({ decision: "declined" });
  await welcomeNewcomer(context, officer, { newcomerId, as: "guest" });
  expect(await seeOnly(scene)).toBeUndefined();
});

test("who leaves in the middle is in no list, and goes on after coming back", async () => {
  const scene = await makeScene();
  await answer(scene, ...everything);
  const newcomerId = await numberOf(scene);
  await scene.go();
  expect(await seeOnly(scene)).toBeUndefined();
  const welcome = welcomeNewcomer(scene.context, scene.officer, { newcomerId, as: "active" });
  await expect(welcome).rejects.toMatchObject({ code: "members.newcomerGone" });
  await scene.come();
  expect(await seeOnly(scene)).toMatchObject({ newcomerId, step: "begin", wasHereBefore: false });
  expect((await beginOnboarding(scene.context, scene.lune)).step).toBe("rules");
});

async function standingOf({ context, system }: Scene, memberId: number) {
  const { rows } = await viewRoster(context, system, { days: 60 });
  return rows.find((row) => row.memberId === memberId)?.standing;
}

test("who leaves is shown as left and keeps the points; who comes back has the same row, and officers see it", async () => {
  const scene = await makeScene();
  const { context, officer, lune, guildId, system } = scene;
  const newcomerId = await numberOf(scene);
  await welcomeNewcomer(context, officer, { newcomerId, as: "active" });
  const memberId = (await findMemberOfUser(db, guildId, lune.userId))?.memberId ?? 0;
  const lines = [{ memberId, amount: toHundredths(12_50) }];
  await adjustPoints(context, system, { slipId: "slip", lines, reason: "Thanks" });
  const paid = (await viewOwnMember(context, lune, { days: 60 }))?.balances;
  await scene.go();
  expect(await standingOf(scene, memberId)).toBe("left");
  const since = context.clock.now();
  await scene.come();
  expect(await standingOf(scene, memberId)).toBe("active");
  expect((await viewOwnMember(context, lune, { days: 60 }))?.balances).toEqual(paid);
  expect(await seeOnly(scene)).toMatchObject({ newcomerId, memberId, wasHereBefore: true, step: "begin" });
  const facts = await listFactsSince(db, guildId, { since, limit: 20 });
  expect(facts.map(({ fact }) => fact.name)).toContain("members.memberChanged");
  await welcomeNewcomer(context, officer, { newcomerId, as: "active" });
  expect((await findMemberOfUser(db, guildId, lune.userId))?.memberId).toBe(memberId);
});

test("who was erased comes back as somebody new", async () => {
  const scene = await makeScene();
  const { context, officer, lune, guildId, system } = scene;
  await welcomeNewcomer(context, officer, { newcomerId: await numberOf(scene), as: "active" });
  const known = await findMemberOfUser(db, guildId, lune.userId);
  await eraseMember(context, system, { memberId: known?.memberId ?? 0, typedName: known?.name ?? "" });
  expect(await seeOnly(scene)).toBeUndefined();
  await scene.come();
  expect(await seeOnly(scene)).toMatchObject({ memberId: null, wasHereBefore: false, characterName: null });
});

test("what somebody said who only passed through is forgotten with the account", async () => {
  const scene = await makeScene();
  const { context, system } = scene;
  await answer(scene, ...everything);
  await scene.go();
  context.clock.advance({ hours: 181 * 24 });
  await forgetFormerMembers(context, system);
  await scene.come();
  expect(await seeOnly(scene)).toMatchObject({ characterName: null, language: null });
});

test("what Discord tells of an arrival twice counts once, and undoes no decision", async () => {
  const scene = await makeScene();
  const { context, officer, system, lune } = scene;
  const { newcomerId = 0, arrivedAt } = (await seeOnly(scene)) ?? {};
  await welcomeNewcomer(context, officer, { newcomerId, as: "ally" });
  await recordArrival(context, system, { userId: lune.userId, arrivedAt: arrivedAt ?? context.clock.now() });
  expect(await seeOnly(scene)).toBeUndefined();
});

test("a name that somebody without an account has becomes a claim, for an officer to look at", async () => {
  const scene = await makeScene();
  const { context, officer, guildId } = scene;
  const unlinked = await addUnlinkedMember(context, officer, { name: "Lune" });
  await answer(scene, ...everything);
  await welcomeNewcomer(context, officer, { newcomerId: await numberOf(scene), as: "active" });
  const member = await findMemberOfUser(db, guildId, scene.lune.userId);
  expect(member?.name).toBe("lune.x");
  expect(await listClaims(db, guildId)).toMatchObject([
    { claimantMemberId: member?.memberId, memberId: unlinked.memberId },
  ]);
});

test("what the guild's new game does not know of the character is left out", async () => {
  const scene = await makeScene();
  const { context, officer, system, guildId, lune } = scene;
  await answer(scene, ...everything);
  await changeGuild(context, system, { game: "final-fantasy-xiv" });
  await welcomeNewcomer(context, officer, { newcomerId: await numberOf(scene), as: "active" });
  const member = await findMemberOfUser(db, guildId, lune.userId);
  expect(await listCharacters(db, guildId, member?.memberId ?? 0)).toMatchObject([
    { name: "Lune", builds: [] },
  ]);
});

test("members have nothing to begin, and a guild without the channel asks nobody", async () => {
  const scene = await makeScene();
  const { context, guildId } = scene;
  const { userId, name } = await makeMember(db, guildId);
  const member: MemberActor = { kind: "member", guildId, userId, name, rights: noRights };
  await expect(beginOnboarding(context, member)).rejects.toMatchObject({ code: "members.alreadyIn" });
  const other = await makeStory(db);
  const refusal = beginOnboarding(other.context, other.members[0]);
  await expect(refusal).rejects.toMatchObject({ code: "members.noWelcome" });
});

test("nobody sees or decides without the right, nor about a newcomer of another guild", async () => {
  const scene = await makeScene();
  const { context, lune, officer } = scene;
  const newcomerId = await numberOf(scene);
  const forbidden = { code: "common.forbidden" };
  await expect(listNewcomers(context, lune)).rejects.toMatchObject(forbidden);
  await expect(welcomeNewcomer(context, lune, { newcomerId, as: "active" })).rejects.toMatchObject(forbidden);
  await expect(declineNewcomer(context, lune, { newcomerId })).rejects.toMatchObject(forbidden);
  const { guildId } = await makeStory(db);
  const stranger = { ...officer, guildId };
  const unknown = { code: "members.newcomerNotFound" };
  await expect(welcomeNewcomer(context, stranger, { newcomerId, as: "ally" })).rejects.toMatchObject(unknown);
  await expect(declineNewcomer(context, stranger, { newcomerId })).rejects.toMatchObject(unknown);
  expect((await listNewcomers(context, stranger)).newcomers).toEqual([]);
});
