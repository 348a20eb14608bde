import type { Result } from "@guildhall/core/attendance";
import { makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { saveTemplate } from "#use-cases/events/index.ts";
import { addUnlinkedMember, viewRoster } from "#use-cases/members/index.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { markAttendance, viewMatrix } from "./index.ts";

const db = await openTestDatabase();
const first = { days: 60, page: 0 } as const;

/** Events a day apart that are over, settled with one mark each; the first on Sunday, 22 November 2026. */
async function settleDays(
  { context, guildId, system }: Story,
  memberId: number,
  days: readonly { readonly mark: Result; readonly templateId?: number | null }[],
): Promise<void> {
  for (const { mark, templateId = null } of days) {
    const startsAt = context.clock.now().subtract({ hours: 3 });
    const { eventId } = await makeEvent(db, guildId, { startsAt, templateId });
    await markAttendance(context, system, { eventId, memberId, result: mark });
    await settleNow(context, system, eventId);
    context.clock.advance({ hours: 24 });
  }
}

test("events stand side by side, the latest first, with what each was for everybody", async () => {
  const story = await makeStory(db);
  const { context, guildId } = story;
  const dana = await addUnlinkedMember(context, story.system, { name: "Dana" });
  await settleDays(story, dana.memberId, [{ mark: "late" }, { mark: "excused" }, { mark: "present" }]);
  const late = await addUnlinkedMember(context, story.system, { name: "Zoe" });
  const reader = makeActor(guildId, "Reader");
  const { events, eventCount, rows } = await viewMatrix(context, reader, first);
  const cellsOf = (memberId: number) => rows.find((row) => row.memberId === memberId)?.cells;
  expect(eventCount).toBe(3);
  expect(events.map(({ startsAt }) => startsAt.epochMilliseconds)).toEqual(
    events.map(({ startsAt }) => startsAt.epochMilliseconds).toSorted((one, other) => other - one),
  );
  expect(cellsOf(dana.memberId)).toEqual([
    { result: "present", minutes: 0, amount: 12_00 },
    { result: "excused", minutes: 0, amount: 0 },
    { result: "late", minutes: 0, amount: 9_00 },
  ]);
  expect(cellsOf(late.memberId)).toEqual([null, null, null]);
});

test("a share in it is that of the roster, and one of a part of the events counts that part alone", async () => {
  const story = await makeStory(db);
  const { context, system, officer } = story;
  const dana = await addUnlinkedMember(context, story.system, { name: "Dana" });
  const planned = { name: "Siege", note: "", durationMinutes: 90, rewardPoints: 12 };
  const { templateId } = await saveTemplate(context, system, planned);
  const sieges = Array.from({ length: 4 }, () => ({ mark: "present", templateId }) as const);
  await settleDays(story, dana.memberId, [...sieges, { mark: "noShow" }]);
  const shareIn = async (choice: Parameters<typeof viewMatrix>[2]) => {
    const matrix = await viewMatrix(context, officer, choice);
    return matrix.rows.find(({ memberId }) => memberId === dana.memberId)?.share;
  };
  const { rows } = await viewRoster(context, officer, { days: 60 });
  expect(await shareIn(first)).toEqual(rows.find(({ memberId }) => memberId === dana.memberId)?.share);
  expect(await shareIn(first)).toMatchObject({ countedEvents: 5, percent: 80 });
  expect(await shareIn({ ...first, templateId })).toMatchObject({ countedEvents: 4, percent: 100 });
  expect(await shareIn({ ...first, templateId: 0 })).toMatchObject({ countedEvents: 1, percent: null });
  expect(await shareIn({ ...first, weekday: "sun" })).toMatchObject({ countedEvents: 1, percent: null });
  expect((await viewMatrix(context, officer, first)).templates).toEqual([{ templateId, name: "Siege" }]);
});

test("pages follow each other without a gap, all at once is every page, and no other guild's events are there", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const dana = await addUnlinkedMember(here.context, here.system, { name: "Dana" });
  await settleDays(here, dana.memberId, [{ mark: "present" }, { mark: "late" }]);
  const countOn = async (page: number | "all") =>
    (await viewMatrix(here.context, here.officer, { days: null, page })).events.length;
  expect([await countOn(0), await countOn(1), await countOn("all")]).toEqual([2, 0, 2]);
  expect((await viewMatrix(there.context, there.officer, first)).events).toEqual([]);
});
