import { randomUUID } from "node:crypto";
import { Refusal, toHundredths } from "@guildhall/core";
import { carryPercents } from "@guildhall/core/dkp";
import { listStandings } from "@guildhall/db/dkp";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { importSheet, previewSheet, undoImport, viewImports } from "#use-cases/members/index.ts";
import { sheetOf } from "#use-cases/testing/furnish-imports.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { undoEntries, verifyLedger } from "./ledger/index.ts";
import { createPool } from "./pools/index.ts";
import { endSeason, previewSeasonEnd, undoSeasonEnd, viewSeasons } from "./seasons/index.ts";
import { adjustPoints, previewShare, sharePoints } from "./slips/index.ts";

const db = await openTestDatabase();

/** Three members whose points only change hands, and every way by which they do. */
async function makeHands() {
  const { context, guildId, system } = await makeStory(db);
  const members = await Promise.all(
    ["Aldo", "Brix", "Corvin"].map((name) => makeMember(db, guildId, { name })),
  );
  const idOf = (who: number) => members[who % 3]?.memberId ?? 0;
  const { poolId } = await createPool(context, system, { name: "Hands", system: "zero-sum" });
  const steps = {
    async slip(who: number, points: number) {
      const lines = [
        { memberId: idOf(who), amount: toHundredths(-points) },
        { memberId: idOf(who + 1), amount: toHundredths(points + Number(points % 10 === 0)) },
      ];
      await adjustPoints(context, system, { slipId: randomUUID(), poolId, lines, reason: "Bow" });
    },
    async share(who: number, points: number) {
      const asked = {
        ...{ poolId, memberId: idOf(who), amount: toHundredths(points) },
        among: "active" as const,
      };
      const { previewId } = await previewShare(context, system, asked);
      await sharePoints(context, system, { ...asked, slipId: randomUUID(), previewId, reason: "Bow" });
    },
    async sheet(who: number, points: number) {
      const rows = [`Newcomer ${who};${points}`, `Aldo;${-points + Number(points % 10 === 0)}`];
      const sheet = {
        ...sheetOf(["Name;DKP", ...rows].join("\n")),
        ...{ columns: ["name", "points"] as const, poolId },
      };
      const input = { ...sheet, columns: [...sheet.columns] };
      const { previewId } = await previewSheet(context, system, input);
      await importSheet(context, system, { ...input, previewId, importKey: randomUUID() });
    },
    async undoSheet() {
      const { imports } = await viewImports(context, system);
      const [latest] = imports.filter(({ undoneAt }) => undoneAt === null);
      if (latest) await undoImport(context, system, latest);
    },
    undo: async (who: number) =>
      await undoEntries(context, system, { slipId: randomUUID(), poolId, batchNumber: who + 1 }),
    async endSeason(who: number) {
      const carry = { [poolId]: carryPercents[who] ?? 25 };
      const { previewId, season } = await previewSeasonEnd(context, system, { carry });
      await endSeason(context, system, { carry, previewId, seasonNumber: season.number });
    },
    async undoSeason() {
      const [latest] = (await viewSeasons(context, system)).past;
      if (latest) await undoSeasonEnd(context, system, latest);
    },
  };
  const sum = async () =>
    (await listStandings(db, guildId, poolId)).reduce((total, { balance }) => total + balance, 0);
  return { context, system, steps, sum };
}

const names = ["slip", "share", "sheet", "undoSheet", "undo", "endSeason", "undoSeason"] as const;
const step = fc.record({
  name: fc.constantFrom(...names),
  who: fc.nat(3),
  points: fc.integer({ min: 1, max: 99_99 }),
});

test("where points only change hands they come to zero after every step, whatever is brought, carried over or taken back", async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (all) => {
    const { context, system, steps, sum } = await makeHands();
    for (const { name, who, points } of all) {
      await unlessRefused(steps[name](who, points));
      expect(await sum()).toBe(0);
    }
    for (const { check } of await verifyLedger(context, system))
      expect(check).toMatchObject({ brokenBatchNumber: null, wrongBalanceCount: 0 });
  });
  await fc.assert(property, { numRuns: 12 });
});

async function unlessRefused(run: Promise<unknown>): Promise<void> {
  try {
    await run;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
