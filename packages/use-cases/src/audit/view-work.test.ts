import { transaction } from "@guildhall/db";
import { makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { answerEvent, cancelEvent } from "#use-cases/events/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { listAudit } from "./list-audit.ts";
import { recordAudit } from "./record-audit.ts";
import { viewWork } from "./view-work.ts";

const db = await openTestDatabase();

/** Last week a job and the product itself worked; this week an officer cancels an event that a member answered. */
async function makeWeeks() {
  const story = await makeStory(db);
  const { context, guildId, officer, system, members, event } = story;
  const { rights } = officer;
  const what = { useCase: "events.makeEvents", target: { kind: "guild" } } as const;
  const record = async () => {
    const now = context.clock.now();
    await transaction(db, async (tx) => {
      await recordAudit(tx, { kind: "job", guildId, job: "series", rights }, { ...what, now });
      await recordAudit(tx, system, { ...what, useCase: "dkp.runDueDecay", now });
      await recordAudit(tx, { kind: "api-key", guildId, apiKeyId: 7, rights }, { ...what, now });
    });
  };
  await answerEvent(context, members[0], { eventId: event.eventId, answer: "coming" });
  await cancelEvent(context, officer, { eventId: event.eventId });
  await record();
  context.clock.advance({ hours: 24 * 7 + 1 });
  await record();
  return story;
}

test("what officers did is told from what happened by itself, feature by feature, this week and the last", async () => {
  const { context, officer } = await makeWeeks();
  const { thisWeek, lastWeek, features } = await viewWork(context, officer);
  expect([thisWeek, lastWeek]).toEqual([
    { officers: 0, itself: 2 },
    { officers: 1, itself: 2 },
  ]);
  expect(features.toSorted((one, other) => one.feature.localeCompare(other.feature))).toEqual([
    { feature: "dkp", officers: 0, itself: 1 },
    { feature: "events", officers: 0, itself: 1 },
  ]);
});

test("the audit shows exactly those entries that were counted", async () => {
  const { context, officer } = await makeWeeks();
  const useCasesBy = async (by: "officers" | "itself", days: number) =>
    (await listAudit(context, officer, { by, days })).entries.map(({ useCase }) => useCase);
  expect(await useCasesBy("officers", 8)).toEqual(["events.cancelEvent"]);
  expect(await useCasesBy("itself", 6)).toEqual(["dkp.runDueDecay", "events.makeEvents"]);
});

test("nobody reads it without the right, and nobody that of another guild", async () => {
  const { context, officer } = await makeWeeks();
  await expect(viewWork(context, makeActor(officer.guildId, "Brix"))).rejects.toMatchObject({
    code: "common.forbidden",
  });
  const { guildId } = await makeGuild(db);
  expect((await viewWork(context, { ...officer, guildId })).lastWeek).toEqual({ officers: 0, itself: 0 });
});
