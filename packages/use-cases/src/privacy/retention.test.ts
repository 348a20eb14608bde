import type { Actor } from "@guildhall/core";
import { forgetInGuildJob, pseudonymOf } from "@guildhall/core/privacy";
import { transaction } from "@guildhall/db";
import { listIntervals } from "@guildhall/db/attendance";
import { listAuditEntries } from "@guildhall/db/audit";
import {
  countDirect,
  ensureRun,
  listDeliveriesOf,
  listRuns,
  planDeliveries,
  saveDirectNote,
} from "@guildhall/db/events";
import { fanOutFacts, listFactsSince } from "@guildhall/db/facts";
import { findMember, findMemberOfUser } from "@guildhall/db/members";
import { dumpGuild, onlyShardOf, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import {
  checkIn,
  draftList,
  openCheckIn,
  previewSettlement,
  settleEvent,
} from "#use-cases/attendance/index.ts";
import { answerEvent } from "#use-cases/events/index.ts";
import { recordServerMemberLeft, recordServerMembers } from "#use-cases/members/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { forgetEverywhere } from "./cross-guild/forget-everywhere.ts";
import { forgetFormerMembers } from "./forget-former-members.ts";
import { forgetOldReminders } from "./forget-old-reminders.ts";
import { forgetOldVoice } from "./forget-old-voice.ts";
import { viewRetention } from "./view-retention.ts";

const db = await openTestDatabase();

/** A guild with one settled event, to which its first two members came. */
async function makeSettled() {
  const story = await makeStory(db);
  const { context, event, system, members } = story;
  for (const member of members.slice(0, 2)) await attend(story, member, { from: 0, to: 90 });
  context.clock.advance({ hours: 4 });
  const { previewId } = await previewSettlement(context, system, event);
  await settleEvent(context, system, { eventId: event.eventId, previewId });
  const { guildId } = story;
  const job: Actor = { kind: "job", guildId, job: forgetInGuildJob, rights: new Set(["data.erase"]) };
  return { ...story, job };
}

function serverMember({ userId, name }: { readonly userId: string; readonly name: string }) {
  return { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
}

async function leave({ context, system, members: [aldo] }: Story): Promise<void> {
  const member = serverMember(aldo);
  await recordServerMemberLeft(context, system, { member, asOf: context.clock.now() });
}

async function listVoice({ guildId, event }: Story) {
  const { startsAt, endsAt, voiceChannelId } = event;
  return await listIntervals(db, guildId, { channelIds: [voiceChannelId], startsAt, endsAt });
}

test("voice is forgotten after thirty days, and what was settled stays as it was", async () => {
  const story = await makeSettled();
  const { context, job, system, event } = story;
  context.clock.advance({ hours: 29 * 24 });
  await forgetOldVoice(context, job);
  expect(await listVoice(story)).toHaveLength(2);
  const { lines } = await previewSettlement(context, system, event);
  context.clock.advance({ hours: 24 });
  expect(await forgetOldVoice(context, job)).toBe(false);
  expect(await listVoice(story)).toEqual([]);
  const after = await previewSettlement(context, system, event);
  expect(after.hasChanges).toBe(false);
  expect(after.lines.map(({ result }) => result)).toEqual(lines.map(({ result }) => result));
});

test("who checked in is forgotten with the voice, and stays what the settling said", async () => {
  const { context, guildId, system, officer, members, event } = await makeStory(db);
  const { eventId } = event;
  await answerEvent(context, members[0], { eventId, answer: "coming" });
  context.clock.advance({ minutes: 60 });
  const { code } = await openCheckIn(context, officer, { eventId });
  await checkIn(context, members[0], { eventId, code });
  await draftList(context, officer, { eventId, result: "present", text: "Aldo" });
  context.clock.advance({ hours: 4 });
  const { previewId } = await previewSettlement(context, system, event);
  await settleEvent(context, system, { eventId, previewId });
  context.clock.advance({ hours: 31 * 24 });
  await forgetOldVoice(context, system);
  const { lines, hasChanges } = await previewSettlement(context, system, event);
  expect([lines.map(({ result }) => result), hasChanges]).toEqual([["present"], false]);
  const left = await dumpGuild(db, guildId);
  expect(left.filter((row) => /^(check_in|mark_drafts)/.test(row))).toEqual([]);
});

test("voice of an event that waits to be settled is not forgotten", async () => {
  const story = await makeStory(db);
  const { context, guildId, members } = story;
  await attend(story, members[0], { from: 0, to: 90 });
  context.clock.advance({ hours: 40 * 24 });
  await forgetOldVoice(context, { kind: "system", guildId });
  expect(await listVoice(story)).toHaveLength(1);
});

test("who was reminded or told of what is forgotten thirty days after the event, and of a later one nothing", async () => {
  const { context, job, guildId, system, event, members } = await makeSettled();
  const { eventId } = event;
  const startsOn = event.startsAt.toZonedDateTimeISO("UTC").toPlainDate();
  const which = { eventId, minutesBefore: 60, audience: "unanswered", way: "chosen" } as const;
  const remind = async (day: Temporal.PlainDate) =>
    await transaction(db, async (tx) => {
      const asked = { ...which, startsOn: day.toString(), begunAt: event.startsAt, orderedAt: null };
      const run = await ensureRun(tx, guildId, asked);
      const deliveries = [{ userId: randomSnowflake(), way: "dm", day: day.toString() }] as const;
      await planDeliveries(tx, guildId, { run, deliveries });
      await saveDirectNote(tx, guildId, {
        userId: members[0].userId,
        about: day.toString(),
        day: day.toString(),
      });
      return run.runId;
    });
  const days = [startsOn, startsOn.add({ days: 1 })].map(String);
  await remind(startsOn);
  const later = await remind(startsOn.add({ days: 1 }));
  const left = async () => ({
    runs: (await listRuns(db, guildId, eventId)).map(({ runId }) => runId),
    deliveries: (await listDeliveriesOf(db, guildId, eventId)).map(({ runId }) => runId),
    notes: (await countDirect(db, guildId, { userIds: [members[0].userId], days })).map(({ day }) => day),
  });
  const night = startsOn
    .add({ days: 31 })
    .toZonedDateTime({ timeZone: "UTC", plainTime: "04:00" })
    .toInstant();
  const at = (now: Temporal.Instant) => ({ ...context, clock: { ...context.clock, now: () => now } });
  await forgetOldReminders(at(night.subtract({ hours: 24 })), system);
  expect((await left()).runs).toHaveLength(2);
  await Promise.all([forgetOldReminders(at(night), job), forgetOldReminders(at(night), job)]);
  expect(await left()).toEqual({ runs: [later], deliveries: [later], notes: days.slice(1) });
});

test("who left half a year ago has a pseudonym, and the audit says so without a name", async () => {
  const story = await makeSettled();
  const { context, job, guildId, members } = story;
  const member = await findMemberOfUser(db, guildId, members[0].userId);
  await leave(story);
  context.clock.advance({ hours: 179 * 24 });
  await forgetFormerMembers(context, job);
  expect(await findMemberOfUser(db, guildId, members[0].userId)).toEqual(member);
  context.clock.advance({ hours: 24 });
  await Promise.all([forgetFormerMembers(context, job), forgetFormerMembers(context, job)]);
  const memberId = member?.memberId ?? 0;
  expect((await findMember(db, guildId, memberId))?.name).toBe(pseudonymOf(memberId, "en"));
  const useCase = "privacy.forgetFormerMembers";
  const entries = await listAuditEntries(db, guildId, { useCase, limit: 9 });
  expect(entries).toMatchObject([{ memberId, actor: { kind: "job" } }]);
  expect(JSON.stringify(await dumpGuild(db, guildId))).not.toContain(members[0].userId);
});

test("looking once more at who left does not begin the half year anew", async () => {
  const story = await makeSettled();
  const { context, job, guildId, members } = story;
  await leave(story);
  context.clock.advance({ hours: 100 * 24 });
  await leave(story);
  context.clock.advance({ hours: 81 * 24 });
  await forgetFormerMembers(context, job);
  expect(await findMemberOfUser(db, guildId, members[0].userId)).toBeUndefined();
});

test("who comes back before that is known again, and others are let alone", async () => {
  const story = await makeSettled();
  const { context, job, system, guildId, members } = story;
  const before = await findMemberOfUser(db, guildId, members[0].userId);
  await leave(story);
  context.clock.advance({ hours: 100 * 24 });
  const back = { members: [serverMember(members[0])], asOf: context.clock.now() };
  await recordServerMembers(context, system, back);
  context.clock.advance({ hours: 100 * 24 });
  expect(await forgetFormerMembers(context, job)).toBe(false);
  expect(await findMemberOfUser(db, guildId, members[0].userId)).toEqual(before);
});

test("facts that every handler is done with go after a week, others stay", async () => {
  const { context, guildId } = await makeSettled();
  const shards = onlyShardOf(guildId);
  const since = Temporal.Instant.fromEpochMilliseconds(0);
  const countFacts = async () => (await listFactsSince(db, guildId, { since, limit: 100 })).length;
  const forgetAll = async () => {
    while (await forgetEverywhere(context));
  };
  const before = await countFacts();
  context.clock.advance({ hours: 8 * 24 });
  await forgetAll();
  expect(await countFacts()).toBe(before);
  const handlersOf = (name: string) => (name === "attendance.eventSettled" ? ["event-card"] : []);
  await fanOutFacts(db, { handlersOf, shards, now: context.clock.now(), limit: 1_000 });
  await forgetAll();
  expect(await countFacts()).toBe(1);
});

test("each guild's own terms are everybody's to read", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const changes = { "privacy.voiceDays": 14, "privacy.formerMemberDays": 90 };
  await changeSettings(here.context, here.system, { changes });
  expect(await viewRetention(here.context, here.members[0])).toEqual({ voiceDays: 14, formerMemberDays: 90 });
  expect(await viewRetention(there.context, there.members[0])).toEqual({
    voiceDays: 30,
    formerMemberDays: 180,
  });
});
