import { rights, toHundredths } from "@guildhall/core";
import { presetRules, type RuleSet } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { saveNewDrop } from "@guildhall/db/loot";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { markAttendance } from "#use-cases/attendance/index.ts";
import { adjustPoints } from "#use-cases/dkp/index.ts";
import { createEvent } from "#use-cases/events/index.ts";
import { addUnlinkedMember } from "#use-cases/members/index.ts";
import { candidateOf, decideDrop } from "#use-cases/testing/decide-drop.ts";
import { makeActor, makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { makeItem } from "#use-cases/testing/take-item.ts";
import { addWish } from "../add-wish.ts";
import { previewRules } from "./preview-rules.ts";
import { saveRules } from "./save-rules.ts";
import { viewWhatIf } from "./view-what-if.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

const byPoints: RuleSet = { gates: [], criteria: [{ kind: "points", bands: [] }] };
const firstCome: RuleSet = { gates: [], criteria: [{ kind: "wishedAt" }] };
const leastFirst = { gates: [], criteria: presetRules("leastFirst", ["wish"]).criteria };

/** An event that is over and settled, with these people present. */
async function attendTogether(story: Story, memberIds: readonly number[]): Promise<void> {
  const { context, system } = story;
  const startsAt = context.clock.now().add({ minutes: 10 }).toString();
  const { eventId } = await createEvent(context, system, { title: "Siege", startsAt, durationMinutes: 30 });
  context.clock.advance({ hours: 1 });
  for (const memberId of memberIds)
    await markAttendance(context, system, { eventId, memberId, result: "present" });
  await settleNow(context, system, eventId);
}

/** Aldo has the points, Brix has none; both were at four events, and Aldo got both things that fell. */
async function makePast() {
  const story = await makeStory(db);
  const { context, system, guildId } = story;
  const leader = makeActor(guildId, "Maren", rights);
  const aldo = await addUnlinkedMember(context, system, { name: "Aldo" });
  const brix = await addUnlinkedMember(context, system, { name: "Brix" });
  const both = [aldo.memberId, brix.memberId];
  for (let event = 0; event < 4; event += 1) await attendTogether(story, both);
  const fall = () =>
    decideDrop(story, {
      itemName: `Blade ${context.clock.now()}`,
      rules: byPoints,
      candidates: both.map((memberId) =>
        candidateOf(memberId, context.clock.now(), {
          points: toHundredths(memberId === aldo.memberId ? 900_00 : 0),
        }),
      ),
    });
  await fall();
  context.clock.advance({ hours: 24 });
  const { dropId } = await fall();
  return { ...story, leader, aldo, brix, dropId };
}

test("other rules say who would have got it, and how evenly ninety days would have come to people", async () => {
  const { context, leader, dropId, aldo, brix } = await makePast();
  await saveRules(context, leader, { name: "Points", rules: byPoints, seenVersion: 0 });
  await saveRules(context, leader, { name: "Fair", rules: leastFirst, seenVersion: 1 });
  const whatIf = await viewWhatIf(context, leader, { dropId, against: [1, "pointsFirst"] });
  expect(
    whatIf.lines.map(({ name, preset, version, isInForce }) => [name, preset, version, isInForce]),
  ).toEqual([
    ["Fair", null, 2, true],
    ["Points", null, 1, false],
    [null, "pointsFirst", null, false],
  ]);
  // The second drop goes to whoever took less only because the first was won by the other in the replay.
  expect(whatIf.lines.map(({ fairness }) => fairness.gini)).toEqual([0, 0.5, expect.any(Number)]);
  expect(whatIf.lines[1]?.fairness.people).toEqual([
    { memberId: aldo.memberId, weight: 10, eventsAttended: 4, perTenEvents: 25 },
    { memberId: brix.memberId, weight: 0, eventsAttended: 4, perTenEvents: 0 },
  ]);
  expect(whatIf).toMatchObject({ decisionCount: 2, happened: { gini: 0.5 } });
  expect(whatIf.people.map(({ name }) => name)).toEqual(["Aldo", "Brix"]);
});

test("before rules are saved they say which open drops would go to somebody else", async () => {
  const { context, leader, system, guildId, aldo, brix } = await makePast();
  const itemId = await makeItem(context, { system }, "Bow");
  for (const { memberId } of [brix, aldo]) {
    await addWish(context, system, { memberId, itemId, quantity: 1, note: null });
    context.clock.advance({ hours: 1 });
  }
  context.clock.advance({ hours: 100 });
  const drop = { houseId: aldo.houseId, itemId, eventId: null, recordedByMemberId: null, batchId: null };
  const droppedAt = context.clock.now();
  const dropId = await transaction(db, (tx) =>
    saveNewDrop(tx, guildId, { ...drop, droppedAt, state: "waiting" }),
  );
  const lines = [{ memberId: aldo.memberId, amount: toHundredths(900_00) }];
  await adjustPoints(context, system, { slipId: "aldo-is-rich", lines, reason: "Siege" });
  await saveRules(context, leader, { name: "First come", rules: firstCome, seenVersion: 0 });
  expect(await previewRules(context, leader, { rules: byPoints, language: "en" })).toMatchObject({
    lines: [{ dropId, item: { name: "Bow" }, before: { name: "Brix" }, after: { name: "Aldo" } }],
    decisionCount: 2,
  });
  const gini = async (rules: RuleSet) =>
    (await previewRules(context, leader, { rules, language: "en" })).giniAfter;
  expect([await gini(byPoints), await gini(leastFirst)]).toEqual([0.5, 0]);
});

test("what-if and preview are for officers of wishlists, and know nothing of another guild", async () => {
  const here = await makePast();
  const there = await makePast();
  const member = makeActor(here.guildId, "Corvin", ["loot.award"]);
  for (const attempt of [
    () => viewWhatIf(here.context, member, { dropId: here.dropId, against: [] }),
    () => previewRules(here.context, member, { rules: leastFirst, language: "en" }),
  ])
    await expect(attempt()).rejects.toEqual(refusal("common.forbidden"));
  await expect(viewWhatIf(here.context, here.leader, { dropId: there.dropId, against: [] })).rejects.toEqual(
    refusal("loot.notDecided"),
  );
  await expect(viewWhatIf(here.context, here.leader, { dropId: here.dropId, against: [3] })).rejects.toEqual(
    refusal("wishlists.rulesNotFound"),
  );
});
