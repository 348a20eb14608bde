import { toHundredths } from "@guildhall/core";
import { findEvent } from "@guildhall/db/events";
import { crashAtEveryStatement, makeMember, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { enterAbsence } from "#use-cases/absences/index.ts";
import { markAttendance, previewSettlement, recordVoice, settleEvent } from "#use-cases/attendance/index.ts";
import { viewRoster } from "#use-cases/members/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { answerEvent } from "./answer-event.ts";
import { listEvents } from "./list-events.ts";
import { recordPast } from "./record-past.ts";
import { startNow } from "./start-now.ts";
import { saveTemplate } from "./templates/save-template.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function hear({ context, system }: Story, userId: string, channelId: string | null): Promise<void> {
  const person = { userId, name: `Person ${userId}`, channelId, isDeaf: false };
  await recordVoice(context, system, { person, at: context.clock.now(), cutAt: undefined });
}

test("what is on now is live at once, and pays whoever is in its channel as present", async () => {
  const story = await makeStory(db);
  const { context, guildId, officer, system, members, event: planned } = story;
  const { templateId } = await saveTemplate(context, officer, {
    name: "Boonstone",
    durationMinutes: 30,
    rewardPoints: 15,
  });
  const where = randomSnowflake();
  const event = await startNow(context, officer, { templateId, voiceChannelId: where });
  expect(event).toMatchObject({ title: "Boonstone", state: "live", isPlanned: false, reward: 15_00 });
  expect(await listFactNames(db, guildId)).toContain("events.eventCreated");
  const asked = answerEvent(context, members[0], { eventId: event.eventId, answer: "coming" });
  await expect(asked).rejects.toThrow(refusal("events.notPlanned"));
  context.clock.advance({ minutes: 5 });
  const [there, passingBy, elsewhere] = [randomSnowflake(), randomSnowflake(), randomSnowflake()];
  await hear(story, there, where);
  await hear(story, passingBy, where);
  await hear(story, elsewhere, planned.voiceChannelId);
  context.clock.advance({ minutes: 5 });
  await hear(story, passingBy, null);
  context.clock.advance({ minutes: 20 });
  const { lines, previewId } = await previewSettlement(context, system, event);
  expect(lines.map(({ userId, result, amount }) => [userId, result, amount])).toEqual([
    [there, "present", toHundredths(15_00)],
  ]);
  await settleEvent(context, system, { eventId: event.eventId, previewId });
});

test("who did not know of it loses nothing, neither in points nor in attendance", async () => {
  const story = await makeStory(db);
  const { context, guildId, officer, system } = story;
  const [there, away] = [await makeMember(db, guildId), await makeMember(db, guildId)];
  const onLeave = await makeMember(db, guildId);
  const today = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().toString();
  await enterAbsence(context, system, { memberId: onLeave.memberId, fromOn: today, isReasonShared: false });
  for (let number = 0; number < 4; number += 1) {
    const { eventId } = await startNow(context, officer, { title: "Boss", durationMinutes: 30 });
    await markAttendance(context, system, { eventId, memberId: there.memberId, result: "present" });
    context.clock.advance({ hours: 1 });
    const { previewId, lines } = await previewSettlement(context, system, { eventId });
    expect(lines.map(({ memberId }) => memberId)).toEqual([there.memberId]);
    await settleEvent(context, system, { eventId, previewId });
  }
  const { rows } = await viewRoster(context, officer, { days: 30 });
  const shareOf = ({ memberId }: { memberId: number }) =>
    rows.find((row) => row.memberId === memberId)?.share;
  expect(shareOf(there)).toMatchObject({ countedEvents: 4, percent: 100 });
  expect(shareOf(away)).toMatchObject({ countedEvents: 0, percent: null });
});

test("the raid that nobody created is settled by who was heard in the usual channel", async () => {
  const story = await makeStory(db);
  const { context, officer, system, event: planned } = story;
  const startsAt = context.clock.now().toString();
  const heard = randomSnowflake();
  await hear(story, heard, planned.voiceChannelId);
  context.clock.advance({ hours: 2 });
  await hear(story, heard, null);
  const raid = await recordPast(context, officer, { title: "Raid", startsAt, durationMinutes: 90 });
  expect(raid).toMatchObject({ state: "live", isPlanned: false });
  const waiting = await listEvents(context, officer, { period: "unsettled" });
  expect(waiting.map(({ eventId }) => eventId)).toContain(raid.eventId);
  const { lines } = await previewSettlement(context, system, raid);
  expect(lines).toMatchObject([{ userId: heard, result: "present" }]);
});

test("what is not over yet, or is over for more than two weeks, is not written down", async () => {
  const { context, guildId, officer } = await makeStory(db);
  const ago = (hours: number) => context.clock.now().subtract({ hours }).toString();
  const past = (startsAt: string) =>
    recordPast(context, officer, { title: "Raid", startsAt, durationMinutes: 60 });
  await expect(past(ago(0))).rejects.toThrow(refusal("events.notOverYet"));
  await expect(past(ago(15 * 24))).rejects.toThrow(refusal("events.tooLongAgo"));
  expect(await listFactNames(db, guildId)).toEqual([]);
});

const acts = [
  ["begins what is on now", (context, actor) => startNow(context, actor, { title: "Boss" })],
  [
    "writes down what is over",
    (context, actor) => {
      const startsAt = context.clock.now().subtract({ hours: 5 }).toString();
      return recordPast(context, actor, { title: "Raid", startsAt, durationMinutes: 60 });
    },
  ],
] as const satisfies readonly (readonly [
  string,
  (context: Story["context"], actor: Story["officer"]) => Promise<{ readonly eventId: number }>,
])[];

test.each(acts)("only an officer %s, in the own guild, all of it or nothing", async (_name, act) => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const { context, guildId, officer, members } = here;
  await expect(act(context, members[0])).rejects.toThrow(refusal("common.forbidden"));
  const { eventId } = await act(context, there.officer);
  expect(await findEvent(db, guildId, eventId)).toBeUndefined();
  await crashAtEveryStatement(
    db,
    (dying) => act({ ...context, db: dying }, officer),
    async () => expect(await listFactNames(db, guildId)).toEqual([]),
  );
  expect(await listFactNames(db, guildId)).toEqual(["events.eventCreated"]);
});
