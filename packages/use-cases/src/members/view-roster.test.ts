import { shareOf } from "@guildhall/core/attendance";
import { type EventRules, standardRules, withRules } from "@guildhall/core/events";
import { listEventsOfMember } from "@guildhall/db/attendance";
import { makeEvent, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { enterAbsence } from "#use-cases/absences/index.ts";
import { markAttendance, previewSettlement, settleEvent } from "#use-cases/attendance/index.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { addUnlinkedMember, saveBuild, saveCharacter, viewMember, viewRoster } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Events on days that follow each other, settled with these marks of one member; null: the settlement knows nothing of them. */
async function settleEvents(
  { context, guildId, system, rules = standardRules }: Story & { readonly rules?: EventRules },
  memberId: number,
  marks: readonly ("present" | "late" | "excused" | "noShow" | null)[],
): Promise<void> {
  const other = await makeMember(db, guildId, { name: "Somebody else" });
  for (const result of marks) {
    const { eventId } = await makeEvent(db, guildId, {
      startsAt: context.clock.now().add({ hours: 1 }),
      rules,
    });
    await markAttendance(context, system, { eventId, memberId: other.memberId, result: "present" });
    if (result) await markAttendance(context, system, { eventId, memberId, result });
    context.clock.advance({ hours: 24 });
    const { previewId } = await previewSettlement(context, system, { eventId });
    await settleEvent(context, system, { eventId, previewId });
  }
}

test("the roster shows what somebody plays, how often they came, and what they have", async () => {
  const story = await makeStory(db);
  const { context, guildId, system, officer } = story;
  const { memberId } = await addUnlinkedMember(context, system, { name: "Dana" });
  const { characterId } = await saveCharacter(context, system, { memberId, name: "Danika" });
  await saveBuild(context, system, { characterId, role: "healer", power: 6420 });
  await settleEvents(story, memberId, ["present", "late", "excused", "noShow", null]);
  const { rows } = await viewRoster(context, officer, { days: 60 });
  const dana = rows.find((row) => row.memberId === memberId);
  expect(dana).toMatchObject({
    name: "Dana",
    userId: null,
    standing: "active",
    build: { classKey: null, role: "healer", power: 6420 },
    share: { countedEvents: 4, creditPercent: 175, percent: 44 },
  });
  expect(dana?.balance).toBeGreaterThan(0);
  const events = await listEventsOfMember(db, guildId, {
    memberId,
    since: context.clock.now().subtract({ hours: 24 * 60 }),
  });
  expect(shareOf(events, dana?.joinedAt ?? context.clock.now())).toEqual(dana?.share);
  expect((await viewMember(context, officer, { memberId, days: 60 })).share).toEqual(dana?.share);
});

test("a member's page takes the share apart by kind of event and by day, and says what is left out", async () => {
  const story = await makeStory(db);
  const { context, system, officer } = story;
  const { memberId } = await addUnlinkedMember(context, system, { name: "Dana" });
  await settleEvents(story, memberId, ["present", "late", "excused", "noShow", "present"]);
  const { share, parts, events } = await viewMember(context, officer, { memberId, days: 60 });
  expect(parts?.byTemplate).toEqual([{ key: null, name: null, share }]);
  expect(parts?.byWeekday.map((part) => part.share.percent)).toEqual([null, null, null, null]);
  expect(parts?.leftOut).toEqual([{ reason: "excused", count: 1 }]);
  expect(events.map(({ leftOutFor }) => leftOutFor)).toEqual([null, null, "excused", null, null]);
});

test("with fewer than four events that count, and outside of the window, there is no share", async () => {
  const story = await makeStory(db);
  const { context, system, officer } = story;
  const { memberId } = await addUnlinkedMember(context, system, { name: "Dana" });
  await settleEvents(story, memberId, ["present", "present", "present", "present"]);
  const shareIn = async (days: 30 | null) => {
    const { rows } = await viewRoster(context, officer, { days });
    return rows.find((row) => row.memberId === memberId)?.share;
  };
  expect(await shareIn(30)).toMatchObject({ countedEvents: 4, percent: 100 });
  context.clock.advance({ hours: 24 * 29 });
  expect(await shareIn(30)).toMatchObject({ countedEvents: 1, percent: null });
  expect(await shareIn(null)).toMatchObject({ countedEvents: 4, percent: 100 });
});

test("a bonus helps who came, and what does not count helps nobody", async () => {
  const story = await makeStory(db);
  const { context, guildId, system, officer } = story;
  const { memberId } = await addUnlinkedMember(context, system, { name: "Dana" });
  await settleEvents(story, memberId, ["present", "late", "noShow", "present"]);
  const counting = (counts: EventRules["counts"]) => ({ ...story, rules: withRules({ counts }) });
  await settleEvents(counting("bonus"), memberId, ["present", "noShow", "excused", null]);
  await settleEvents(counting("no"), memberId, ["present", "noShow", null]);
  const { rows } = await viewRoster(context, officer, { days: 60 });
  const dana = rows.find((row) => row.memberId === memberId);
  expect(dana?.share).toEqual({ countedEvents: 5, creditPercent: 375, percent: 75 });
  const since = context.clock.now().subtract({ hours: 24 * 60 });
  const events = await listEventsOfMember(db, guildId, { memberId, since });
  expect(shareOf(events, dana?.joinedAt ?? context.clock.now())).toEqual(dana?.share);
});

test("whoever may not see the points of others sees the roster without them", async () => {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const { memberId } = await addUnlinkedMember(context, system, { name: "Dana" });
  await settleEvents(story, memberId, ["present"]);
  const viewer = makeActor(guildId, "Bram", ["members.view"]);
  const { poolName, rows } = await viewRoster(context, viewer, { days: 60 });
  expect(poolName).toBeNull();
  expect(rows.map(({ balance }) => balance)).toEqual(rows.map(() => null));
  expect((await viewMember(context, viewer, { memberId, days: 60 })).balances).toBeNull();
});

test("a member sees the own page without any right, and no other's, and nobody that of another guild", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const { context, guildId } = here;
  const own = makeActor(guildId, "Dana");
  const { memberId } = await saveCharacter(context, own, { name: "Danika" });
  expect(await viewMember(context, own, { memberId, days: 60 })).toMatchObject({ isOwn: true });
  const other = await makeMember(db, guildId);
  const theirs = viewMember(context, own, { memberId: other.memberId, days: 60 });
  await expect(theirs).rejects.toThrow(refusal("common.forbidden"));
  const foreign = viewMember(context, there.officer, { memberId, days: 60 });
  await expect(foreign).rejects.toThrow(refusal("members.notFound"));
});

test("whoever is on leave today is shown so, and whoever only plans one is not", async () => {
  const { context, guildId, system, officer } = await makeStory(db);
  const today = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate();
  const [away, planning] = [await makeMember(db, guildId), await makeMember(db, guildId)];
  const leave = (memberId: number, fromOn: Temporal.PlainDate) =>
    enterAbsence(context, system, { memberId, fromOn: fromOn.toString(), isReasonShared: false });
  await leave(away.memberId, today);
  await leave(planning.memberId, today.add({ days: 3 }));
  const { rows } = await viewRoster(context, officer, { days: 60 });
  const onLeave = rows.filter(({ isOnLeave }) => isOnLeave).map(({ memberId }) => memberId);
  expect(onLeave).toEqual([away.memberId]);
});
