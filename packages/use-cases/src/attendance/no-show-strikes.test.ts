import { rightsOfPresets } from "@guildhall/core/settings";
import { findMemberOfUser } from "@guildhall/db/members";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import {
  addUnlinkedMember,
  giveStrike,
  listStrikes,
  mergeMembers,
  previewMerge,
  restoreStrike,
  takeBackStrike,
} from "#use-cases/members/index.ts";
import { forgetDeletedNotes } from "#use-cases/privacy/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { markAttendance } from "./mark-attendance.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { settleEvent } from "./settle-event.ts";

const db = await openTestDatabase();

/** The event is over: Aldo was there, Brix said to come and never did. */
async function makeScene() {
  const story = await makeStory(db);
  const [aldo, brix] = story.members;
  await attend(story, aldo, { answer: "coming", from: 0 });
  await attend(story, brix, { answer: "coming" });
  story.context.clock.advance({ minutes: 60 + 90 });
  const keeper = makeActor(story.guildId, "Keeper", rightsOfPresets.leader);
  const { guildId, context, officer, event } = story;
  const { memberId } = (await findMemberOfUser(db, guildId, brix.userId)) ?? { memberId: 0 };
  const strikes = async () => await listStrikes(context, brix, { memberId });
  const settle = async () => {
    const { previewId } = await previewSettlement(context, officer, event);
    await settleEvent(context, officer, { eventId: event.eventId, previewId });
  };
  const mark = async (result: "excused" | "noShow" | null) =>
    await markAttendance(context, officer, { eventId: event.eventId, memberId, result });
  return { ...story, brix, keeper, memberId, strikes, settle, mark };
}

test("a no-show gives one strike that names the event, counts for thirty days, and is announced before", async () => {
  const { context, officer, event, strikes, settle } = await makeScene();
  const { lines } = await previewSettlement(context, officer, event);
  expect(lines.map(({ name, reasons }) => [name, reasons.map(({ code }) => code)])).toEqual([
    ["Aldo", []],
    ["Brix", ["neverCame", "noShowStrike"]],
  ]);
  await settle();
  expect(await strikes()).toMatchObject([
    { reason: null, eventTitle: "Siege", isStanding: true, expiresAt: event.endsAt.add({ hours: 720 }) },
  ]);
});

test("settling again takes a strike back that is not deserved, gives it where it is, and never twice", async () => {
  const { strikes, settle, mark } = await makeScene();
  await settle();
  await mark("excused");
  await settle();
  expect(await strikes()).toEqual([]);
  await mark(null);
  await settle();
  expect(await strikes()).toHaveLength(1);
});

test("what an officer took back by hand does not come back with another settling", async () => {
  const { context, system, keeper, strikes, settle, mark } = await makeScene();
  await settle();
  const [strike] = await strikes();
  await takeBackStrike(context, keeper, { strikeId: strike?.strikeId ?? 0 });
  expect(await strikes()).toEqual([]);
  for (const result of ["excused", "noShow"] as const) {
    await mark(result);
    await settle();
    expect(await strikes()).toEqual([]);
  }
  await expect(takeBackStrike(context, keeper, { strikeId: strike?.strikeId ?? 0 })).rejects.toMatchObject({
    code: "members.strikeNotFound",
  });
  // It is known for good, and an officer may think better of it.
  context.clock.advance({ hours: 7 * 24 });
  await forgetDeletedNotes(context, system);
  await restoreStrike(context, keeper, { strikeId: strike?.strikeId ?? 0 });
  expect(await strikes()).toHaveLength(1);
});

test("a strike that an officer wrote stays as it is, whatever is settled", async () => {
  const { context, keeper, memberId, strikes, settle, mark } = await makeScene();
  await giveStrike(context, keeper, { memberId, reason: "Spoke over the leader" });
  await settle();
  await mark("excused");
  await settle();
  expect(await strikes()).toMatchObject([{ reason: "Spoke over the leader", eventTitle: null }]);
});

test("a strike goes along when two rows turn out to be one person, who gets no second one", async () => {
  const { context, system, guildId, keeper, members, event, settle } = await makeScene();
  const { memberId: mergedMemberId } = await addUnlinkedMember(context, system, { name: "Dana" });
  await markAttendance(context, system, { ...event, memberId: mergedMemberId, result: "noShow" });
  await settle();
  const { memberId } = (await findMemberOfUser(db, guildId, members[0].userId)) ?? { memberId: 0 };
  const { previewId } = await previewMerge(context, keeper, { mergedMemberId, memberId });
  await mergeMembers(context, keeper, { mergedMemberId, memberId, previewId });
  await settle();
  expect(await listStrikes(context, keeper, { memberId })).toHaveLength(1);
});

test("a guild that wants none has none, and so it stays for what it settled", async () => {
  const { context, system, strikes, settle, mark } = await makeScene();
  await changeSettings(context, system, { changes: { "attendance.noShowStrikes": false } });
  await settle();
  await changeSettings(context, system, { changes: { "attendance.noShowStrikes": true } });
  await mark("excused");
  await settle();
  await mark("noShow");
  await settle();
  expect(await strikes()).toEqual([]);
});
