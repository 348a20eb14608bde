import type { PlanWeekInput } from "@guildhall/core/events";
import { listSeriesEvents, listTemplates } from "@guildhall/db/events";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeGuild } from "#use-cases/settings/index.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { changeSeries } from "./change-series.ts";
import { listSeries } from "./list-series.ts";
import { planWeek } from "./plan-week.ts";
import { previewSeriesChange } from "./preview-series-change.ts";
import { viewWeekSet } from "./view-week-set.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A guild of Throne and Liberty with the lines of its week as they are offered. */
async function makeWeek() {
  const story = await makeStory(db);
  const { context, officer, system } = story;
  await changeGuild(context, system, { game: "throne-and-liberty" });
  const offered = await viewWeekSet(context, officer);
  const lines = offered.map(({ preset, recurrence, time, durationMinutes }) => ({
    preset: preset.key,
    name: `Our ${preset.key}`,
    recurrence: recurrence.kind === "weekly" ? { ...recurrence, weeks: "every" } : recurrence,
    time,
    durationMinutes,
  })) as PlanWeekInput["lines"];
  return { story, lines };
}

test("a week is planned in one press: series, their templates and the events of two weeks", async () => {
  const { story, lines } = await makeWeek();
  const { context, officer, guildId } = story;
  expect(lines.map(({ preset }) => preset)).toEqual([
    ...["daily-boss", "guild-raid", "archboss", "siege", "tax-delivery"],
  ]);
  const made = await planWeek(context, officer, { lines });
  const templates = await listTemplates(db, guildId);
  expect(made.map(({ templateId }) => templateId).toSorted()).toEqual(
    templates.map(({ templateId }) => templateId).toSorted(),
  );
  const seriesIds = made.map(({ seriesId }) => seriesId);
  const events = await listSeriesEvents(db, guildId, { seriesIds, fromOn: "2026-01-01" });
  const rollCalls = events.filter(({ rules }) => rules.isRollCall);
  expect(rollCalls.length).toBeGreaterThanOrEqual(14);
  expect(events.filter(({ title }) => title === "Our guild-raid")).toHaveLength(4);
  expect((await viewWeekSet(context, officer)).every(({ isMade }) => isMade)).toBe(true);
});

test("pressed twice, at once or later, the week is there once", async () => {
  const { story, lines } = await makeWeek();
  const { context, officer, guildId } = story;
  const short = lines.slice(1, 3);
  const both = await Promise.allSettled([1, 2].map(() => planWeek(context, officer, { lines: short })));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(planWeek(context, officer, { lines: short })).rejects.toThrow(
    refusal("events.weekMadeAlready"),
  );
  await planWeek(context, officer, { lines: lines.slice(1, 4) });
  expect(await listSeries(context, officer)).toHaveLength(3);
  expect(await listTemplates(db, guildId)).toHaveLength(3);
});

test("a line whose series has ended can be planned again", async () => {
  const { story, lines } = await makeWeek();
  const { context, officer } = story;
  const [series] = await planWeek(context, officer, { lines: lines.slice(1, 2) });
  const input = { seriesId: series?.seriesId ?? 0, ends: true, callsOff: "all" } as const;
  const { previewId } = await previewSeriesChange(context, officer, input);
  await changeSeries(context, officer, { ...input, previewId });
  await planWeek(context, officer, { lines: lines.slice(1, 2) });
  expect(await listSeries(context, officer)).toHaveLength(1);
});

test("without the right, or in a guild of another game, nothing of it is planned", async () => {
  const { story, lines } = await makeWeek();
  const { context, members } = story;
  const there = await makeStory(db);
  await expect(planWeek(context, members[0], { lines })).rejects.toThrow(refusal("common.forbidden"));
  await expect(viewWeekSet(context, members[0])).rejects.toThrow(refusal("common.forbidden"));
  await expect(planWeek(context, there.officer, { lines })).rejects.toThrow(
    refusal("events.weekMadeAlready"),
  );
  expect(await listSeries(context, there.officer)).toEqual([]);
});

test("a process that dies at any statement leaves the whole week or none of it", async () => {
  const { story, lines } = await makeWeek();
  const { context, officer, guildId } = story;
  await crashAtEveryStatement(
    db,
    (dying) => planWeek({ ...context, db: dying }, officer, { lines: lines.slice(4) }),
    async () => {
      expect(await listSeries(context, officer)).toEqual([]);
      expect(await listTemplates(db, guildId)).toEqual([]);
    },
  );
  expect(await listSeries(context, officer)).toHaveLength(1);
});
