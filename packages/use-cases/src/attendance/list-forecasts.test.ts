import type { Result } from "@guildhall/core/attendance";
import type { Answer } from "@guildhall/core/events";
import { makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { answerForMember } from "#use-cases/events/index.ts";
import { addUnlinkedMember } from "#use-cases/members/index.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { listForecasts, markAttendance } from "./index.ts";

const db = await openTestDatabase();

/** One evening: what each member answered a day before, and what became of it. */
async function live(
  { context, guildId, system }: Story,
  people: readonly { readonly memberId: number; readonly answer?: Answer; readonly result: Result | null }[],
): Promise<void> {
  const startsAt = context.clock.now().add({ hours: 24 });
  const { eventId } = await makeEvent(db, guildId, { startsAt });
  for (const { memberId, answer } of people)
    if (answer) await answerForMember(context, system, { eventId, memberId, answer });
  for (const { memberId, result } of people)
    if (result) await markAttendance(context, system, { eventId, memberId, result });
  context.clock.advance({ hours: 48 });
  await settleNow(context, system, eventId);
}

test("who says Coming and never comes is expected less than who keeps to it, and who comes unasked more than who stays silent", async () => {
  const story = await makeStory(db);
  const { context, guildId, system, officer } = story;
  const [kept, broke, unasked, silent] = [
    await addUnlinkedMember(context, system, { name: "Kept" }),
    await addUnlinkedMember(context, system, { name: "Broke" }),
    await addUnlinkedMember(context, system, { name: "Unasked" }),
    await addUnlinkedMember(context, system, { name: "Silent" }),
  ];
  for (let evening = 0; evening < 6; evening += 1)
    await live(story, [
      { ...kept, answer: "coming", result: "present" },
      { ...broke, answer: "coming", result: "noShow" },
      { ...unasked, result: "walkIn" },
      { ...silent, result: null },
    ]);
  const { eventId } = await makeEvent(db, guildId, { startsAt: context.clock.now().add({ hours: 24 }) });
  const [before] = await listForecasts(context, officer, { eventIds: [eventId] });
  expect(before).toMatchObject({ eventId, whole: 4, eventCount: 6 });
  for (const { memberId } of [kept, broke])
    await answerForMember(context, system, { eventId, memberId, answer: "coming" });
  const [after] = await listForecasts(context, officer, { eventIds: [eventId] });
  expect(after?.bySaying.map(({ said, whole, count }) => [said, whole, count])).toEqual([
    ["coming", 2, 1],
    ["unanswered", 2, 1],
  ]);
  expect(after?.byRole).toEqual([expect.objectContaining({ role: null, whole: 4 })]);
  const next = await makeEvent(db, guildId, { startsAt: context.clock.now().add({ hours: 48 }) });
  const both = await listForecasts(context, officer, { eventIds: [next.eventId, eventId] });
  expect(both.map((each) => each.bySaying.length)).toEqual([1, 2]);
  expect(both[1]).toEqual(after);
});

test("only whoever plans events sees it, and nobody that of another guild", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const asked = { eventIds: [here.event.eventId] };
  const member = makeActor(here.guildId, "Bram", ["members.view"]);
  await expect(listForecasts(here.context, member, asked)).rejects.toThrow(
    expect.objectContaining({ code: "common.forbidden" }),
  );
  await expect(listForecasts(there.context, there.officer, asked)).rejects.toThrow(
    expect.objectContaining({ code: "events.notFound" }),
  );
});
