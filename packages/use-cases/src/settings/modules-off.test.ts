import { featuresOf, type Module, modules, requireFeatureOn } from "@guildhall/core/settings";
import { getGuild } from "@guildhall/db/settings";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { endAbsence, startAbsence, viewDigest } from "#use-cases/absences/index.ts";
import { previewSettlement, settleEvent } from "#use-cases/attendance/index.ts";
import { viewOwnMember, viewRoster } from "#use-cases/members/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { switchModule } from "./switch-module.ts";

const db = await openTestDatabase();
const days = { days: null };

/** Aldo came to a settled event, and is back from a leave. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, officer, guildId, event, members } = story;
  const [aldo] = members;
  const { eventId } = event;
  await attend(story, aldo, { answer: "coming", from: -5, to: 100 });
  context.clock.advance({ minutes: 60 + 90 });
  const { previewId } = await previewSettlement(context, officer, { eventId });
  await settleEvent(context, officer, { eventId, previewId });
  const fromOn = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().toString();
  const { absenceId } = await startAbsence(context, aldo, { fromOn, isReasonShared: false });
  await endAbsence(context, aldo, { absenceId });
  const switchTo = (module: Module, isOn: boolean) =>
    switchModule(context, { kind: "system", guildId }, { module, isOn });
  return { ...story, aldo, absenceId, switchTo };
}

test.each(modules)(
  "with %s off everything of its features is refused by name, and is back with it",
  async (module) => {
    const { guildId, switchTo } = await makeScene();
    await switchTo(module, false);
    const { modulesOff } = await getGuild(db, guildId);
    for (const feature of featuresOf(module))
      expect(() => requireFeatureOn(modulesOff, feature)).toThrow(
        expect.objectContaining({ code: "common.moduleOff", details: { module } }),
      );
    await switchTo(module, true);
    expect((await getGuild(db, guildId)).modulesOff).toEqual([]);
  },
);

test("with points off nobody reads a balance or a share: not on the roster, not on the own page, not after a leave", async () => {
  const { context, officer, aldo, absenceId, switchTo } = await makeScene();
  const before = await viewOwnMember(context, aldo, days);
  expect(before).toMatchObject({ share: { countedEvents: 1 }, events: [{}], balances: [{}] });
  await switchTo("points", false);
  expect(await viewOwnMember(context, aldo, days)).toMatchObject({ share: null, events: [], balances: null });
  const { rows } = await viewRoster(context, officer, days);
  expect(rows.map(({ share }) => share)).toEqual(rows.map(() => null));
  expect((await viewDigest(context, aldo, { absenceId })).balances).toEqual([]);
  await switchTo("points", true);
  expect(await viewOwnMember(context, aldo, days)).toEqual(before);
});

test("with events off nothing that is planned or past is told, and with leave off nobody's leaves are", async () => {
  const { context, aldo, absenceId, switchTo } = await makeScene();
  await switchTo("events", false);
  expect(await viewDigest(context, aldo, { absenceId })).toMatchObject({
    missed: null,
    next: [],
    balances: [],
  });
  expect(await viewOwnMember(context, aldo, days)).toMatchObject({ upcoming: [], events: [], share: null });
  await switchTo("leave", false);
  expect(await viewOwnMember(context, aldo, days)).toMatchObject({ absences: [] });
});
