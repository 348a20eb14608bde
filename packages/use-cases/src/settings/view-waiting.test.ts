import { allRights, type MemberActor } from "@guildhall/core";
import { rightsOfWaiting, waitingKinds } from "@guildhall/core/settings";
import { makeClock, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { addContact, agreePact } from "#use-cases/diplomacy/index.ts";
import { type Hall, makeHall } from "#use-cases/testing/make-hall.ts";
import { memberOf } from "#use-cases/testing/member-of.ts";
import { changeSettings, viewWaiting } from "./index.ts";
import { switchModule } from "./switch-module.ts";

const db = await openTestDatabase();
const context = { db, clock: makeClock() };
const hall = await makeHall(context);
const officer = memberOf(hall, [...allRights]);
const kindsOf = async (actor: MemberActor) =>
  (await viewWaiting(context, actor)).map(({ kind, count }) => [kind, count]);

/** One alliance runs out within three days, one later. */
async function agreePacts({ system, diplomacy: { foreignGuildId } }: Hall): Promise<void> {
  const today = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate();
  for (const days of [2, 20])
    await agreePact(context, system, {
      foreignGuildId,
      kind: "nonAggression",
      untilOn: today.add({ days }).toString(),
    });
}

/** A second contact is to be let in by another officer. */
async function addWaiting({ system, diplomacy: { foreignGuildId, strangerUserId } }: Hall): Promise<void> {
  await changeSettings(context, system, { changes: { "diplomacy.guardsChannels": true } });
  await addContact(context, system, { foreignGuildId, userId: strangerUserId });
}

await agreePacts(hall);
await addWaiting(hall);

test("an officer reads of each kind how much waits, what presses most first", async () => {
  expect(await kindsOf(officer)).toEqual([
    ["contests", 2],
    ["applications", 1],
    ["clearances", 1],
    ["newcomers", 2],
    ["memberClaims", 1],
    ["rankClaims", 1],
    ["accounts", 1],
    ["contacts", 1],
    ["pacts", 1],
    ["drops", 15],
    ["codes", 1],
  ]);
});

test("each kind is told only to whoever has the right to decide it", async () => {
  for (const kind of waitingKinds) {
    const right = rightsOfWaiting[kind];
    if (right === null) continue;
    const without = memberOf(
      hall,
      [...allRights].filter((one) => one !== right),
    );
    const seen = (await viewWaiting(context, without)).map((waiting) => waiting.kind);
    expect(seen.filter((one) => rightsOfWaiting[one] === right)).toEqual([]);
  }
});

test("what somebody did is no work: whoever ticked a code is not told that it runs out", async () => {
  const { bram, guildId } = hall;
  const kinds = await kindsOf({ kind: "member", guildId, ...bram, rights: new Set() });
  expect(kinds).toEqual([]);
});

test("a guild in which nothing happened waits for nobody, and nothing of another one is counted", async () => {
  const { guildId } = await makeGuild(db);
  expect(await viewWaiting(context, { ...officer, guildId })).toEqual([]);
});

test("nobody is told of a feature that is off", async () => {
  await switchModule(context, hall.system, { module: "announcements", isOn: false });
  expect((await kindsOf(officer)).some(([kind]) => kind === "codes")).toBe(false);
});

test("a trial waits from the days before its end on, and what ran out waits no more", async () => {
  context.clock.advance({ hours: 24 * 60 });
  const waiting = await kindsOf(officer);
  expect(waiting).toContainEqual(["trials", 1]);
  expect(waiting.some(([kind]) => kind === "pacts")).toBe(false);
});
