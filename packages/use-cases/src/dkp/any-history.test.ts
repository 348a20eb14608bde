import { randomUUID } from "node:crypto";
import { Refusal, toHundredths } from "@guildhall/core";
import { carryPercents } from "@guildhall/core/dkp";
import { listEntries } from "@guildhall/db/dkp";
import { changePoolRules, makeMember, openTestDatabase } from "@guildhall/db/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { markAttendance } from "#use-cases/attendance/index.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { expirePoints, previewDecay, runDecay } from "./decay/index.ts";
import { undoEntries, verifyLedger } from "./ledger/index.ts";
import { endSeason, previewSeasonEnd, undoSeasonEnd, viewSeasons } from "./seasons/index.ts";
import { adjustPoints } from "./slips/index.ts";

const db = await openTestDatabase();
const floor = toHundredths(-20_00);
const hardCap = toHundredths(120_00);

/** A guild of three with one pool of every rule, and all that can happen to it. */
async function makeGuildWithRules() {
  const story = await makeStory(db);
  const { context, guildId, system, event } = story;
  const members = await Promise.all(
    ["Aldo", "Brix", "Corvin"].map((name) => makeMember(db, guildId, { name })),
  );
  const memberIds = members.map(({ memberId }) => memberId);
  const adjust = async (who: number, points: number) => {
    const lines = [{ memberId: memberIds[who] ?? 0, amount: toHundredths(points) }];
    return await adjustPoints(context, system, { slipId: randomUUID(), lines, reason: "Held the gate" });
  };
  const { pool } = await adjust(0, 100_00);
  const { poolId } = pool;
  await changePoolRules(db, guildId, { poolId, changedRules: { floor, hardCap, expiryDays: 10 } });
  context.clock.advance({ minutes: 150 });
  const days = (count: number) =>
    context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().add({ days: count });
  const steps = {
    adjust,
    async settle(who: number, points: number) {
      const result = points > 0 ? "present" : "absent";
      await markAttendance(context, system, {
        eventId: event.eventId,
        memberId: memberIds[who] ?? 0,
        result,
      });
      await settleNow(context, system, event.eventId);
    },
    undo: async (who: number) =>
      await undoEntries(context, system, { slipId: randomUUID(), poolId, batchNumber: who + 1 }),
    undoEvent: async () =>
      await undoEntries(context, system, { slipId: randomUUID(), eventId: event.eventId }),
    async decay() {
      const { previewId } = await previewDecay(context, system, { poolId });
      await runDecay(context, system, { slipId: randomUUID(), poolId, previewId, isInsteadOfNext: false });
    },
    async expire(who: number) {
      await expirePoints(context, system, { day: days(who * 5).toString() });
    },
    async endSeason(who: number) {
      const carry = { [poolId]: carryPercents[who] ?? 100 };
      const { previewId, season } = await previewSeasonEnd(context, system, { carry });
      await endSeason(context, system, { carry, previewId, seasonNumber: season.number });
    },
    async undoSeason() {
      const [latest] = (await viewSeasons(context, system)).past;
      if (latest) await undoSeasonEnd(context, system, { seasonId: latest.seasonId });
    },
    async leap(who: number) {
      context.clock.advance({ hours: 24 * 4 * who });
    },
  };
  return { ...story, poolId, memberIds, steps };
}

const names = [
  "adjust",
  "settle",
  "undo",
  "undoEvent",
  "decay",
  "expire",
  "endSeason",
  "undoSeason",
  "leap",
] as const;

/** Each round is done at once by several people; who is too late may be refused, and nothing else may go wrong. */
const rounds = fc.array(
  fc.array(
    fc.record({
      name: fc.constantFrom(...names),
      who: fc.nat(2),
      points: fc.integer({ min: -90_00, max: 90_00 }),
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  { minLength: 3, maxLength: 8 },
);

test("whatever happens in whatever order and at once, the ledger adds up, pays once, and keeps to its bounds", async () => {
  const property = fc.asyncProperty(rounds, async (all) => {
    const { context, guildId, system, poolId, memberIds, steps } = await makeGuildWithRules();
    for (const round of all)
      await Promise.all(round.map(({ name, who, points }) => unlessRefused(steps[name](who, points || 1))));
    expect(await verifyLedger(context, system)).toMatchObject([
      { check: { brokenBatchNumber: null, wrongBalanceCount: 0 } },
    ]);
    for (const memberId of memberIds) {
      const entries = await listEntries(db, guildId, { poolId, memberId });
      const undone = new Set(entries.map(({ reversesEntryId }) => reversesEntryId));
      const paid = entries.filter(({ kind, entryId }) => kind === "event" && !undone.has(entryId));
      expect(paid.length).toBeLessThanOrEqual(1);
      expectBounds(entries);
    }
  });
  await fc.assert(property, { numRuns: 8 });
});

type Row = Awaited<ReturnType<typeof listEntries>>[number];

/** No batch that gains leads above the cap, none that takes below the floor; only corrections are exact whatever comes of it. */
function expectBounds(entries: readonly Row[]): void {
  let balance = 0;
  for (const [, batch] of Map.groupBy(entries, ({ batchNumber }) => batchNumber)) {
    const before = balance;
    balance += batch.reduce((sum, { amount }) => sum + amount, 0);
    if (batch.some(({ kind }) => kind === "reversal")) continue;
    expect(balance).toBeLessThanOrEqual(Math.max(before, hardCap));
    expect(balance).toBeGreaterThanOrEqual(Math.min(before, floor));
  }
}

async function unlessRefused(step: Promise<unknown>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
