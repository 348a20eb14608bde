import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { previewSettlement } from "#use-cases/attendance/preview-settlement.ts";
import { settleEvent } from "#use-cases/attendance/settle-event.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { listEvents } from "./list-events.ts";
import { listNextEvents } from "./list-next-events.ts";
import { listUnanswered } from "./list-unanswered.ts";
import { viewEvent } from "./view-event.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const nobody = { coming: 0, late: 0, maybe: 0, standby: 0, cant: 0 };

test("a list shows how many answered what, the own answer, and who came once that is settled", async () => {
  const story = await makeStory(db);
  const { context, officer, members, event } = story;
  const [aldo, brix, corvin] = members;
  const seenBy = (actor: typeof officer, period: "upcoming" | "past" | "unsettled") =>
    listEvents(context, actor, { period });
  expect(await seenBy(corvin, "upcoming")).toEqual([
    { ...event, counts: nobody, ownAnswer: null, cameCount: null },
  ]);
  await attend(story, aldo, { answer: "coming", from: 0 });
  await attend(story, brix, { answer: "cant" });
  const counts = { ...nobody, coming: 1, cant: 1 };
  expect(await seenBy(brix, "upcoming")).toMatchObject([{ counts, ownAnswer: "cant", cameCount: null }]);
  context.clock.advance({ minutes: 150 });
  expect(await seenBy(brix, "unsettled")).toMatchObject([{ counts }]);
  const { previewId } = await previewSettlement(context, officer, event);
  await settleEvent(context, officer, { eventId: event.eventId, previewId });
  expect(await seenBy(brix, "unsettled")).toEqual([]);
  expect(await seenBy(brix, "past")).toMatchObject([{ counts, ownAnswer: "cant", cameCount: 1 }]);
});

test("an event shows everybody's answers and the own one", async () => {
  const story = await makeStory(db);
  const { context, members, event } = story;
  const [aldo, brix] = members;
  await attend(story, aldo, { answer: "standby" });
  expect(await viewEvent(context, aldo, event)).toMatchObject({
    hasEnded: false,
    signUps: [{ name: "Aldo", answer: "standby" }],
    ownAnswer: "standby",
  });
  context.clock.advance({ minutes: 150 });
  expect(await viewEvent(context, brix, event)).toMatchObject({ hasEnded: true, ownAnswer: null });
});

test("who has not answered is whoever of the roster is missing", async () => {
  const story = await makeStory(db);
  const { context, members, event } = story;
  const [aldo, brix, corvin] = members;
  await attend(story, aldo, { answer: "coming" });
  await attend(story, brix, { from: 0, to: 1 });
  const unanswered = await listUnanswered(context, corvin, event);
  expect(unanswered.map(({ name }) => name)).toEqual(["Brix"]);
  const nobodySpecial = { ...corvin, rights: new Set<never>() };
  await expect(listUnanswered(context, nobodySpecial, event)).rejects.toThrow(refusal("common.forbidden"));
});

test("nothing of another guild is listed or shown", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const { context, officer, event } = here;
  const listed = await listEvents(context, officer, { period: "upcoming" });
  expect(listed.map(({ eventId }) => eventId)).toEqual([event.eventId]);
  expect((await listNextEvents(context, officer)).flat()).toEqual(listed);
  await expect(viewEvent(context, officer, there.event)).rejects.toThrow(refusal("events.notFound"));
  await expect(listUnanswered(context, officer, there.event)).rejects.toThrow(refusal("events.notFound"));
});
