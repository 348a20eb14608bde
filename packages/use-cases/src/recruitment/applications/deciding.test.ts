import { transaction } from "@guildhall/db";
import { listFactsSince } from "@guildhall/db/facts";
import { createStatic, listSeats } from "@guildhall/db/groups";
import { findMemberOfUser, listCharacters, listRoster, saveServerMemberLeft } from "@guildhall/db/members";
import { findApplication } from "@guildhall/db/recruitment";
import { savePlace } from "@guildhall/db/settings";
import { makeMember, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import {
  listNewcomers,
  prepareRoles,
  recordArrival,
  recordServerMemberLeft,
  recordServerMembers,
} from "#use-cases/members/index.ts";
import { changeGuild, changeSettings } from "#use-cases/settings/index.ts";
import { type Applicants, makeApplicants } from "#use-cases/testing/make-applicants.ts";
import { decideApplication, extendTrial, takeUpApplication, withdrawApplication } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details?: object) =>
  expect.objectContaining({ code, ...(details && { details }) });

const outcomes = { trial: "trial", accepted: "active" } as const;

type Outcome = Parameters<typeof decideApplication>[2];

const decide = ({ context, reviewer }: Applicants, input: Omit<Outcome, "reason"> & Partial<Outcome>) =>
  decideApplication(context, reviewer, { reason: null, ...input });

async function standingOf({ guildId }: Applicants, userId: string) {
  return (await listRoster(db, guildId)).find((member) => member.userId === userId)?.standing;
}

test.each(["trial", "accepted"] as const)(
  "whoever is decided about as %s is in the roster by it, with the character of the application",
  async (outcome) => {
    const scene = await makeApplicants(db);
    const { context, guildId, system } = scene;
    await changeGuild(context, system, { game: "world-of-warcraft" });
    const { applicationId, userId } = await scene.apply();
    expect(await standingOf(scene, userId)).toBeUndefined();
    await decide(scene, { applicationId, outcome });
    expect(await standingOf(scene, userId)).toBe(outcomes[outcome]);
    const member = await findMemberOfUser(db, guildId, userId);
    expect(await findApplication(db, guildId, applicationId)).toMatchObject({
      memberId: member?.memberId,
      decidedByUserId: scene.reviewer.userId,
    });
    expect(await listCharacters(db, guildId, member?.memberId ?? 0)).toMatchObject([{ name: "Lune 1" }]);
  },
);

test("whoever is rejected joins nothing, and the reason is kept", async () => {
  const scene = await makeApplicants(db);
  const { applicationId, userId } = await scene.apply();
  await decide(scene, { applicationId, outcome: "rejected", reason: "Full" });
  expect(await standingOf(scene, userId)).toBeUndefined();
  expect(await findApplication(db, scene.guildId, applicationId)).toMatchObject({ reason: "Full" });
});

test("of two officers who decide at once one wins, and the other is told what was decided", async () => {
  const scene = await makeApplicants(db);
  const { applicationId } = await scene.apply();
  const tries = (["trial", "accepted", "rejected"] as const).map((outcome) =>
    decide(scene, { applicationId, outcome, seen: "applied" }),
  );
  const all = await Promise.allSettled(tries);
  const { state } = (await findApplication(db, scene.guildId, applicationId)) ?? {};
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refusals = all.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  for (const reason of refusals) expect(reason).toEqual(refusal("recruitment.changedMeanwhile", { state }));
});

test("the same packet twice decides once", async () => {
  const scene = await makeApplicants(db);
  const { applicationId } = await scene.apply();
  const since = scene.context.clock.now().subtract({ hours: 1 });
  const packets = [1, 2].map(() => decide(scene, { applicationId, outcome: "accepted", seen: "applied" }));
  expect((await Promise.allSettled(packets)).map(({ status }) => status).toSorted()).toEqual([
    "fulfilled",
    "rejected",
  ]);
  const facts = await listFactsSince(db, scene.guildId, { since, limit: 100 });
  expect(facts.filter(({ fact }) => fact.name === "recruitment.applicationDecided")).toHaveLength(1);
});

test("whoever left the server cannot be taken, and nothing is half done", async () => {
  const scene = await makeApplicants(db);
  const { context, guildId } = scene;
  const { applicationId, userId } = await scene.apply();
  await leave(scene, userId);
  expect(await findApplication(db, guildId, applicationId)).toMatchObject({ state: "withdrawn" });
  const again = await scene.apply(userId);
  await transaction(db, async (tx) => {
    const member = { userId, name: "Lune", avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
    await saveServerMemberLeft(tx, guildId, { member, asOf: context.clock.now() });
  });
  await expect(decide(scene, { applicationId: again.applicationId, outcome: "trial" })).rejects.toEqual(
    refusal("recruitment.applicantGone"),
  );
  expect(await findApplication(db, guildId, again.applicationId)).toMatchObject({ state: "applied" });
});

async function leave({ context, system }: Applicants, userId: string): Promise<void> {
  context.clock.advance({ minutes: 1 });
  const member = { userId, name: "Lune", avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  await recordServerMemberLeft(context, system, { member, asOf: context.clock.now() });
}

test("whoever leaves during a trial has withdrawn, and is no member after coming back", async () => {
  const scene = await makeApplicants(db);
  const { applicationId, userId } = await scene.apply();
  await decide(scene, { applicationId, outcome: "trial" });
  await leave(scene, userId);
  expect(await findApplication(db, scene.guildId, applicationId)).toMatchObject({ state: "withdrawn" });
  scene.context.clock.advance({ minutes: 1 });
  const back = await scene.apply(userId);
  expect(await standingOf(scene, userId)).toBe("left");
  expect(await findApplication(db, scene.guildId, back.applicationId)).toMatchObject({ state: "applied" });
});

test("old news of a leaving takes nothing back from somebody who is there again", async () => {
  const scene = await makeApplicants(db);
  const { context, system, guildId } = scene;
  const before = context.clock.now();
  context.clock.advance({ minutes: 5 });
  const { applicationId, userId } = await scene.apply();
  const member = { userId, name: "Lune", avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  await recordServerMemberLeft(context, system, { member, asOf: before });
  expect(await findApplication(db, guildId, applicationId)).toMatchObject({ state: "applied" });
});

test("whoever ends a trial by withdrawing or being rejected is no member any more", async () => {
  const scene = await makeApplicants(db);
  const [one, other] = [await scene.apply(), await scene.apply()];
  for (const { applicationId } of [one, other]) await decide(scene, { applicationId, outcome: "trial" });
  await withdrawApplication(scene.context, scene.asApplicant(one.userId));
  await decide(scene, { applicationId: other.applicationId, outcome: "rejected" });
  for (const { userId } of [one, other]) expect(await standingOf(scene, userId)).toBe("left");
});

/** Somebody of the guild leads a static that wants a healer. */
async function makeStatic({ guildId, context }: Applicants): Promise<number> {
  const { memberId, houseId } = await makeMember(db, guildId, { name: "Bram" });
  const group = { houseId, name: "Dawn", leaderMemberId: memberId, targets: { healer: 1 } };
  const made = await transaction(db, (tx) =>
    createStatic(tx, guildId, { ...group, now: context.clock.now() }),
  );
  return made.staticId;
}

test("a static that is named with the decision has one regular more", async () => {
  const scene = await makeApplicants(db);
  const staticId = await makeStatic(scene);
  const { applicationId, userId } = await scene.apply();
  await decide(scene, { applicationId, outcome: "accepted", staticId });
  const member = await findMemberOfUser(db, scene.guildId, userId);
  expect(await listSeats(db, scene.guildId, staticId)).toMatchObject([
    { memberId: member?.memberId, isSubstitute: false },
  ]);
});

test("a static of another guild, or a house of another guild, is refused and nobody joins anything", async () => {
  const scene = await makeApplicants(db);
  const elsewhere = await makeApplicants(db);
  const staticId = await makeStatic(elsewhere);
  const { houseId } = await makeMember(db, elsewhere.guildId, { name: "Corvin" });
  const { applicationId, userId } = await scene.apply();
  const joining = { applicationId, outcome: "accepted" } as const;
  await expect(decide(scene, { ...joining, staticId })).rejects.toEqual(refusal("groups.notFound"));
  await expect(decide(scene, { ...joining, houseId })).rejects.toEqual(refusal("members.houseNotFound"));
  expect(await standingOf(scene, userId)).toBeUndefined();
});

test("roles of a trial are given for the trial and go with it; those of members stay once somebody is one", async () => {
  const scene = await makeApplicants(db);
  const { context, guildId, system, roleIds } = scene;
  const changes = {
    "recruitment.trialRoleIds": [roleIds.raider],
    "members.memberRoleIds": [roleIds.officer],
  };
  await changeSettings(context, system, { changes });
  const { applicationId, userId } = await scene.apply();
  await decide(scene, { applicationId, outcome: "trial" });
  const memberId = (await findMemberOfUser(db, guildId, userId))?.memberId ?? 0;
  expect(await prepareRoles(context, system, { memberId })).toMatchObject({
    give: [roleIds.raider],
    take: [],
  });
  await have(scene, userId, [roleIds.raider]);
  await decide(scene, { applicationId, outcome: "accepted" });
  expect(await prepareRoles(context, system, { memberId })).toMatchObject({
    give: [],
    take: [roleIds.raider],
  });
});

test("without roles of a trial those of members are lent for it, and kept by who is accepted", async () => {
  const scene = await makeApplicants(db);
  const { context, guildId, system, roleIds } = scene;
  await changeSettings(context, system, { changes: { "members.memberRoleIds": [roleIds.raider] } });
  const [stays, goes] = [await scene.apply(), await scene.apply()];
  for (const { applicationId, userId } of [stays, goes]) {
    await decide(scene, { applicationId, outcome: "trial" });
    const memberId = (await findMemberOfUser(db, guildId, userId))?.memberId ?? 0;
    expect(await prepareRoles(context, system, { memberId })).toMatchObject({ give: [roleIds.raider] });
    await have(scene, userId, [roleIds.raider]);
  }
  await decide(scene, { applicationId: stays.applicationId, outcome: "accepted" });
  await decide(scene, { applicationId: goes.applicationId, outcome: "rejected" });
  const due = async (userId: string) => {
    const memberId = (await findMemberOfUser(db, guildId, userId))?.memberId ?? 0;
    return (await prepareRoles(context, system, { memberId }))?.take;
  };
  expect([await due(stays.userId), await due(goes.userId)]).toEqual([[], [roleIds.raider]]);
});

async function have({ context, system }: Applicants, userId: string, held: readonly string[]) {
  context.clock.advance({ minutes: 1 });
  const member = { userId, name: "Lune", avatarHash: null, isBot: false, joinedAt: null, roleIds: [...held] };
  await recordServerMembers(context, system, { members: [member], asOf: context.clock.now() });
}

test("whoever was asked the first questions of the server waits no more once the application is decided", async () => {
  const scene = await makeApplicants(db);
  const { context, system, owner } = scene;
  await pickWelcome(scene);
  const { applicationId, userId } = await scene.apply();
  await recordArrival(context, system, { userId, arrivedAt: context.clock.now() });
  expect((await listNewcomers(context, owner)).newcomers).toHaveLength(1);
  await decide(scene, { applicationId, outcome: "trial" });
  expect((await listNewcomers(context, owner)).newcomers).toEqual([]);
});

async function pickWelcome({ guildId }: Applicants): Promise<void> {
  const place = { place: "welcome", discordId: randomSnowflake(), isMadeByUs: true } as const;
  await transaction(db, (tx) => savePlace(tx, guildId, place));
}

test("a trial lasts as long as the guild or the officer says", async () => {
  const scene = await makeApplicants(db);
  const [usual, short] = [await scene.apply(), await scene.apply()];
  const now = scene.context.clock.now();
  await decide(scene, { applicationId: usual.applicationId, outcome: "trial" });
  await decide(scene, { applicationId: short.applicationId, outcome: "trial", trialDays: 3 });
  const endOf = async ({ applicationId }: typeof usual) =>
    (await findApplication(db, scene.guildId, applicationId))?.trialEndsAt;
  expect(await endOf(usual)).toEqual(now.add({ hours: 14 * 24 }));
  expect(await endOf(short)).toEqual(now.add({ hours: 3 * 24 }));
});

test("a trial goes on from its end, or from now once that is over; pressed twice it is longer once", async () => {
  const scene = await makeApplicants(db);
  const { context, reviewer, guildId } = scene;
  const { applicationId } = await scene.apply();
  await decide(scene, { applicationId, outcome: "trial", trialDays: 1 });
  const end = (await findApplication(db, guildId, applicationId))?.trialEndsAt;
  const press = { applicationId, days: 7, seenEndsAt: end?.toString() };
  for (const _press of [1, 2])
    expect(await extendTrial(context, reviewer, press)).toEqual({ trialEndsAt: end?.add({ hours: 168 }) });
  context.clock.advance({ hours: 24 * 30 });
  expect(await extendTrial(context, reviewer, { applicationId, days: 2 })).toEqual({
    trialEndsAt: context.clock.now().add({ hours: 48 }),
  });
});

test("nobody who is not on trial gets more time", async () => {
  const scene = await makeApplicants(db);
  const { applicationId } = await scene.apply();
  await takeUpApplication(scene.context, scene.reviewer, { applicationId });
  await expect(extendTrial(scene.context, scene.reviewer, { applicationId, days: 7 })).rejects.toEqual(
    refusal("recruitment.noSuchStep", { from: "inReview", to: "trial" }),
  );
});
