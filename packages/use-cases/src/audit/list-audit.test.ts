import type { MemberActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { makeGuild, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { markAttendance, previewSettlement, settleEvent } from "#use-cases/attendance/index.ts";
import { answerEvent, cancelEvent } from "#use-cases/events/index.ts";
import { giveStrike } from "#use-cases/members/index.ts";
import { changeGuild } from "#use-cases/settings/index.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { listAudit } from "./list-audit.ts";
import { recordAudit } from "./record-audit.ts";

const db = await openTestDatabase();

/** An evening from the first answer to the settling, by an officer who sees the audit. */
async function makeEvening() {
  const story = await makeStory(db);
  const { context, officer, members, event } = story;
  const { eventId } = event;
  await answerEvent(context, members[0], { eventId, answer: "maybe" });
  await answerEvent(context, members[0], { eventId, answer: "coming" });
  context.clock.advance({ hours: 4 });
  const memberId = (await listAudit(context, officer, {})).names.members[0]?.memberId ?? 0;
  await markAttendance(context, officer, { eventId, memberId, result: "present" });
  const { previewId } = await previewSettlement(context, officer, { eventId });
  await settleEvent(context, officer, { eventId, previewId });
  return { ...story, eventId, memberId };
}

async function useCasesOf({ context, officer }: Story, filter: Parameters<typeof listAudit>[2]) {
  return (await listAudit(context, officer, filter)).entries.map(({ useCase }) => useCase);
}

test("an evening is read back as who changed what, the latest first", async () => {
  const { context, officer, eventId, memberId } = await makeEvening();
  const { entries, names, hasMore } = await listAudit(context, officer, {});
  const target = { kind: "event", id: eventId };
  expect(entries).toMatchObject([
    {
      useCase: "attendance.settleEvent",
      right: "events.settle",
      target,
      before: { state: "open" },
      after: { state: "settled", settlementNumber: 1, entryCount: 1, total: 1200 },
    },
    {
      useCase: "attendance.markAttendance",
      right: "attendance.edit",
      target,
      memberId,
      before: { result: null },
      after: { result: "present" },
    },
    {
      useCase: "events.answerEvent",
      right: null,
      actor: { kind: "member", memberId },
      before: { answer: "maybe" },
      after: { answer: "coming" },
    },
    { before: { answer: null }, after: { answer: "maybe" } },
  ]);
  expect(hasMore).toBe(false);
  const nameOf = (id: number | null | undefined) => names.members.find((one) => one.memberId === id)?.name;
  expect([nameOf(entries[0]?.actor.memberId), nameOf(memberId)]).toEqual(["Maren", "Aldo"]);
  expect(names.events[eventId]).toBe("Siege");
});

test("what concerns a member is found, whether it was done to the member or for one, and nobody else's", async () => {
  const evening = await makeEvening();
  const { context, officer, guildId, memberId } = evening;
  await giveStrike(context, makeActor(guildId, "Corvin", ["members.edit"]), { memberId, reason: "Late" });
  expect(await useCasesOf(evening, { memberId })).toEqual([
    "members.giveStrike",
    "attendance.markAttendance",
  ]);
  const others = (await listAudit(context, officer, {})).names.members.filter(
    (one) => one.memberId !== memberId,
  );
  for (const other of others) expect(await useCasesOf(evening, { memberId: other.memberId })).toEqual([]);
});

test("entries are found by feature, use-case, source, actor, target and time, alone and together", async () => {
  const evening = await makeEvening();
  const { context, memberId, eventId } = evening;
  expect(await useCasesOf(evening, { feature: "attendance" })).toHaveLength(2);
  expect(await useCasesOf(evening, { useCase: "events.answerEvent" })).toHaveLength(2);
  expect(await useCasesOf(evening, { source: "web" })).toEqual([]);
  expect(await useCasesOf(evening, { actorMemberId: memberId, source: "job" })).toHaveLength(2);
  expect(await useCasesOf(evening, { targetKind: "event", targetId: String(eventId) })).toHaveLength(4);
  expect(await useCasesOf(evening, { targetKind: "guild" })).toEqual([]);
  expect(await useCasesOf(evening, { days: 1 })).toHaveLength(4);
  context.clock.advance({ hours: 22 });
  expect(await useCasesOf(evening, { days: 1 })).toHaveLength(2);
});

test("pages follow each other without a gap or a repeat, also while more is written", async () => {
  const { context, officer, system } = await makeStory(db);
  const write = (count: number) =>
    transaction(db, async (tx) => {
      for (let number = 0; number < count; number += 1) {
        const target = { kind: "guild" } as const;
        const now = context.clock.now();
        await recordAudit(tx, system, { useCase: "settings.connectGuild", target, now });
      }
    });
  await write(130);
  const first = await listAudit(context, officer, {});
  await write(1);
  const second = await listAudit(context, officer, { beforeEntryId: first.entries.at(-1)?.entryId });
  expect([first.hasMore, second.hasMore]).toEqual([true, false]);
  const ids = [...first.entries, ...second.entries].map(({ entryId }) => entryId);
  expect(ids).toHaveLength(130);
  expect(new Set(ids).size).toBe(130);
});

test("of two who do the same at once, the one who changed it is noted once", async () => {
  const { context, officer, event } = await makeStory(db);
  const { eventId } = event;
  const both = [cancelEvent(context, officer, { eventId }), cancelEvent(context, officer, { eventId })];
  await Promise.allSettled(both);
  expect((await listAudit(context, officer, {})).entries).toMatchObject([
    { useCase: "events.cancelEvent", before: { state: "open" }, after: { state: "cancelled" } },
  ]);
});

test("what was undone leaves no entry", async () => {
  const { context, officer } = await makeStory(db);
  const failing = transaction(db, async (tx) => {
    const now = context.clock.now();
    await recordAudit(tx, officer, { useCase: "events.createEvent", target: { kind: "guild" }, now });
    throw new Error("undone");
  });
  await expect(failing).rejects.toThrow("undone");
  expect((await listAudit(context, officer, {})).entries).toEqual([]);
});

test("jobs and keys are named, and no member is made of them", async () => {
  const { context, guildId, officer } = await makeStory(db);
  const now = context.clock.now();
  const rights = officer.rights;
  const what = { useCase: "events.startEvent", target: { kind: "guild" }, now } as const;
  await transaction(db, async (tx) => {
    await recordAudit(tx, { kind: "job", guildId, job: "decay", rights }, what);
    await recordAudit(tx, { kind: "api-key", guildId, apiKeyId: 7, rights }, what);
  });
  expect((await listAudit(context, officer, {})).entries.map(({ actor }) => actor)).toEqual([
    { kind: "api-key", memberId: null, program: "7" },
    { kind: "job", memberId: null, program: "decay" },
  ]);
});

test("nobody reads it without the right, and nobody that of another guild", async () => {
  const { context, officer } = await makeStory(db);
  const { guildId } = await makeGuild(db);
  await changeGuild(context, { kind: "system", guildId: officer.guildId }, { language: "fr" });
  const member = makeActor(officer.guildId, "Brix");
  await expect(listAudit(context, member, {})).rejects.toMatchObject({ code: "common.forbidden" });
  const stranger: MemberActor = { ...officer, guildId, userId: randomSnowflake() };
  expect((await listAudit(context, stranger, {})).entries).toEqual([]);
});
