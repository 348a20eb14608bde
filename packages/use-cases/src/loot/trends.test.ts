import { toHundredths } from "@guildhall/core";
import { makeEvent, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { markAttendance, viewTurnoutTrend } from "#use-cases/attendance/index.ts";
import { adjustPoints, viewPointsTrend } from "#use-cases/dkp/index.ts";
import { answerForMember } from "#use-cases/events/index.ts";
import { addUnlinkedMember } from "#use-cases/members/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { takeItem } from "#use-cases/testing/take-item.ts";
import { viewLootWeights } from "./index.ts";

const statements: string[] = [];
const logger = { debug: (fields: object) => statements.push(JSON.stringify(fields)) };
const db = await openTestDatabase({ logger });
const days = 30;

/** Five weeks with an event each, to which Aldo and Brix say to come and Brix comes every second time. */
async function makeSeason() {
  const story = await makeStory(db);
  const { context, guildId, system } = story;
  const aldo = await addUnlinkedMember(context, system, { name: "Aldo" });
  const brix = await addUnlinkedMember(context, system, { name: "Brix" });
  for (const week of [0, 1, 2, 3, 4]) {
    const startsAt = context.clock.now().add({ hours: 1 });
    const { eventId } = await makeEvent(db, guildId, { startsAt, reward: toHundredths(10_00) });
    for (const { memberId } of [aldo, brix])
      await answerForMember(context, system, { eventId, memberId, answer: "coming" });
    context.clock.advance({ hours: 4 });
    await markAttendance(context, system, { eventId, memberId: aldo.memberId, result: "present" });
    const result = week % 2 === 0 ? "present" : "noShow";
    await markAttendance(context, system, { eventId, memberId: brix.memberId, result });
    await settleNow(context, system, eventId);
    context.clock.advance({ hours: 24 * 7 - 4 });
  }
  context.clock.advance({ hours: -24 });
  return { ...story, aldo, brix };
}

test("each week says how many had said to come, how many came, and the share that all of them have", async () => {
  const { context, officer } = await makeSeason();
  const weeks = await viewTurnoutTrend(context, officer, { days });
  const held = weeks.filter(({ eventCount }) => eventCount > 0);
  expect(held.map(({ signedUp, came, share }) => [signedUp, came, share])).toEqual([
    [2, 1, 0.5],
    [2, 2, 1],
    [2, 1, 0.5],
    [2, 2, 1],
  ]);
});

test("points that were paid and spent add up to what is held, week by week, and say how much of it is new", async () => {
  const { context, system, officer, aldo } = await makeSeason();
  const lines = [{ memberId: aldo.memberId, amount: toHundredths(-15_00) }];
  await adjustPoints(context, system, { slipId: "a-blade", lines, reason: "For a blade" });
  const [trend] = await viewPointsTrend(context, officer, { days });
  expect(trend?.weeks.at(-1)?.heldAfter).toBe(65_00);
  // The first event is longer ago than the weeks that were asked for: 20.00 were held before them.
  expect(trend).toMatchObject({ earned: 60_00, spent: -15_00, inflation: 2.25 });
  expect(trend?.weeks).toHaveLength(trend?.fromAts.length ?? 0);
});

test("who was given much for few events stands first, and who was at too few is left out", async () => {
  const story = await makeSeason();
  const { context, system, officer, aldo, brix } = story;
  const takenAt = context.clock.now().subtract({ hours: 24 * 3 });
  await takeItem(story, { memberId: aldo.memberId, weight: 3, takenAt });
  await takeItem(story, { memberId: aldo.memberId, weight: 1, takenAt: takenAt.add({ hours: 1 }) });
  await takeItem(story, { memberId: brix.memberId, weight: 5, takenAt });
  await addUnlinkedMember(context, system, { name: "Corvin" });
  const { people, mean, newCount } = await viewLootWeights(context, officer, { days: 60 });
  expect(people).toMatchObject([{ name: "Aldo", items: 2, weight: 4, eventsAttended: 5, perTenEvents: 8 }]);
  expect([mean, newCount]).toEqual([8, 1]);
});

test("trends ask the database the same few questions, however much happened", async () => {
  const { context, officer } = await makeSeason();
  const count = async (read: () => Promise<unknown>) => {
    statements.length = 0;
    await read();
    return statements.length;
  };
  expect(await count(() => viewLootWeights(context, officer, { days }))).toBeLessThanOrEqual(4);
  expect(await count(() => viewPointsTrend(context, officer, { days }))).toBeLessThanOrEqual(4);
  // One for each week that has an event, beside four.
  expect(await count(() => viewTurnoutTrend(context, officer, { days: 90 }))).toBeLessThanOrEqual(5 + 5);
});

test("points are told only to who may see everybody's, and nothing of another guild to anybody", async () => {
  const { context, officer } = await makeSeason();
  const member = makeActor(officer.guildId, "Member");
  await expect(viewPointsTrend(context, member, { days })).rejects.toMatchObject({
    code: "common.forbidden",
  });
  const other = { ...officer, guildId: (await makeGuild(db)).guildId };
  expect((await viewLootWeights(context, other, { days })).people).toEqual([]);
  expect((await viewTurnoutTrend(context, other, { days })).every(({ came }) => came === 0)).toBe(true);
  expect(await viewPointsTrend(context, other, { days })).toEqual([]);
});
