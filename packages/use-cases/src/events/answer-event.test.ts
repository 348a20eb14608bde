import { listSignUps } from "@guildhall/db/events";
import { findMemberOfUser, listMembers } from "@guildhall/db/members";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { answerEvent } from "./answer-event.ts";
import { cancelEvent } from "./cancel-event.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

test("anybody in the guild may answer, joins the roster by it, and may think again", async () => {
  const { context, guildId, event } = await makeStory(db);
  const { eventId } = event;
  const newcomer = makeActor(guildId, "Dana");
  await answerEvent(context, newcomer, { eventId, answer: "maybe" });
  await answerEvent(context, newcomer, { eventId, answer: "coming" });
  expect(await listSignUps(db, guildId, eventId)).toMatchObject([{ name: "Dana", answer: "coming" }]);
  expect(await findMemberOfUser(db, guildId, newcomer.userId)).toMatchObject({ houseId: event.houseId });
  expect(await listFactNames(db, guildId)).toEqual(["events.eventAnswered", "events.eventAnswered"]);
});

test("the same answer again changes nothing, and tells nobody", async () => {
  const { context, guildId, event, members } = await makeStory(db);
  const input = { eventId: event.eventId, answer: "late" } as const;
  await answerEvent(context, members[0], input);
  const [first] = await listSignUps(db, guildId, event.eventId);
  context.clock.advance({ minutes: 5 });
  await answerEvent(context, members[0], input);
  expect(await listSignUps(db, guildId, event.eventId)).toEqual([first]);
  expect(await listFactNames(db, guildId)).toEqual(["events.eventAnswered"]);
});

test("of thirty members who answer at once nobody is lost", async () => {
  const { context, guildId, event } = await makeStory(db);
  const { eventId } = event;
  const crowd = Array.from({ length: 30 }, (_, index) => makeActor(guildId, `Raider ${index}`));
  await Promise.all(crowd.map((actor) => answerEvent(context, actor, { eventId, answer: "coming" })));
  const answered = (await listSignUps(db, guildId, eventId)).map(({ userId }) => userId);
  expect(answered.toSorted()).toEqual(crowd.map(({ userId }) => userId).toSorted());
  expect(await listFactNames(db, guildId)).toHaveLength(30);
});

test("one member on two devices at once is one member with one answer", async () => {
  const { context, guildId, event } = await makeStory(db);
  const { eventId } = event;
  const newcomer = makeActor(guildId, "Dana");
  const answers = ["coming", "cant", "coming", "cant"] as const;
  await Promise.all(answers.map((answer) => answerEvent(context, newcomer, { eventId, answer })));
  expect(await listSignUps(db, guildId, eventId)).toHaveLength(1);
  expect(await listMembers(db, guildId)).toHaveLength(1);
});

test("answers are taken until the end, and not after a call-off", async () => {
  const { context, officer, guildId, event, members } = await makeStory(db);
  const { eventId } = event;
  context.clock.advance({ minutes: 149 });
  await answerEvent(context, members[0], { eventId, answer: "late" });
  context.clock.advance({ minutes: 1 });
  const tooLate = answerEvent(context, members[1], { eventId, answer: "coming" });
  await expect(tooLate).rejects.toThrow(refusal("events.closedForAnswers"));
  await cancelEvent(context, officer, event);
  const toNothing = answerEvent(context, members[1], { eventId, answer: "coming" });
  await expect(toNothing).rejects.toThrow(refusal("events.cancelled"));
  expect(await listSignUps(db, guildId, eventId)).toHaveLength(1);
});

test("an event of another guild takes no answer, and nobody joins a roster", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const answer = answerEvent(here.context, here.members[0], {
    eventId: there.event.eventId,
    answer: "coming",
  });
  await expect(answer).rejects.toThrow(refusal("events.notFound"));
  expect(await listSignUps(db, there.guildId, there.event.eventId)).toEqual([]);
  expect([await listMembers(db, here.guildId), await listMembers(db, there.guildId)]).toEqual([[], []]);
});

test("a process that dies at any statement leaves all or nothing", async () => {
  const { context, guildId, event, members } = await makeStory(db);
  const input = { eventId: event.eventId, answer: "coming" } as const;
  await crashAtEveryStatement(
    db,
    (dying) => answerEvent({ ...context, db: dying }, members[0], input),
    async () => {
      expect(await listSignUps(db, guildId, event.eventId)).toEqual([]);
      expect(await listMembers(db, guildId)).toEqual([]);
      expect(await listFactNames(db, guildId)).toEqual([]);
    },
  );
  expect(await listSignUps(db, guildId, event.eventId)).toHaveLength(1);
  expect(await listFactNames(db, guildId)).toEqual(["events.eventAnswered"]);
});
