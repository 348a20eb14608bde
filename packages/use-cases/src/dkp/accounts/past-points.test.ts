import { toHundredths } from "@guildhall/core";
import { viewBalancesAtInput, viewStatementInput } from "@guildhall/core/dkp";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { undoEntries } from "../ledger/index.ts";
import { adjustPoints } from "../slips/index.ts";
import { viewBalancesAt } from "./view-balances-at.ts";
import { viewOwnBalance } from "./view-own-balance.ts";
import { viewOwnStatement, viewStatement } from "./view-statement.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Dana got ten points, forty days later five more; a day after, the five were taken back. */
async function makeYears() {
  const story = await makeStory(db);
  const { context, officer, guildId } = story;
  const actor = makeActor(guildId, "Dana");
  const { memberId } = await makeMember(db, guildId, { name: "Dana", userId: actor.userId });
  const give = (slipId: string, points: number) =>
    adjustPoints(context, officer, {
      slipId,
      lines: [{ memberId, amount: toHundredths(points * 100) }],
      reason: "Led the siege",
    });
  await give("year-slip-1", 10);
  context.clock.advance({ hours: 40 * 24 });
  const { pool, batchNumber } = await give("year-slip-2", 5);
  context.clock.advance({ hours: 24 });
  const between = context.clock.now().subtract({ hours: 12 }).toString();
  await undoEntries(context, officer, { slipId: "year-undo-1", poolId: pool.poolId, batchNumber });
  return { ...story, actor, memberId, between };
}

test("at a past moment everybody has what the book said then, also what was taken back since", async () => {
  const { context, officer, memberId, between } = await makeYears();
  const { standings } = await viewBalancesAt(context, officer, { at: between });
  expect(standings).toMatchObject([{ total: 15_00, rows: [{ memberId, place: 1, balance: 15_00 }] }]);
  const now = await viewBalancesAt(context, officer, { at: context.clock.now().toString() });
  expect(now.standings).toMatchObject([{ total: 10_00 }]);
  const before = await viewBalancesAt(context, officer, { at: "2020-01-01T12:00" });
  expect(before.standings).toMatchObject([{ total: 0, rows: [] }]);
});

test("a statement of a month begins with what the account held, and adds up to its balance", async () => {
  const { context, officer, memberId } = await makeYears();
  const { statements } = await viewStatement(context, officer, { memberId, range: "days30" });
  expect(statements).toMatchObject([
    {
      opening: { balance: 10_00 },
      balance: 10_00,
      terms: [
        { kind: "adjustment", amount: 5_00 },
        { kind: "reversal", amount: -5_00 },
      ],
      lines: [{ balanceAfter: 10_00 }, { balanceAfter: 15_00, isReversed: true }],
    },
  ]);
  const course = statements[0]?.course ?? [];
  expect([course.length, course[0]?.balance, course.at(-1)?.balance]).toEqual([25, 10_00, 10_00]);
});

test("the own statement and balance are open to their member, now and then", async () => {
  const { context, actor, between, guildId } = await makeYears();
  expect((await viewOwnStatement(context, actor, { at: between }))?.statements).toMatchObject([
    { balance: 15_00, opening: null, lines: [{ isReversed: false }, {}] },
  ]);
  expect(await viewOwnBalance(context, actor, { at: between })).toMatchObject([{ balance: 15_00 }]);
  expect(await viewOwnBalance(context, actor, { at: "2020-01-01T12:00" })).toEqual([]);
  expect(await viewOwnStatement(context, makeActor(guildId, "Emil"), {})).toBeNull();
});

test("nobody looks into the past of others without the right, nor of another guild", async () => {
  const { context, actor, officer, between } = await makeYears();
  await expect(viewBalancesAt(context, actor, { at: between })).rejects.toEqual(refusal("common.forbidden"));
  const elsewhere = { ...officer, guildId: (await makeStory(db)).guildId };
  expect((await viewBalancesAt(context, elsewhere, { at: between })).standings).toEqual([]);
});

test("a moment is written with its offset or as the guild's clock shows it; anything else is refused", () => {
  for (const at of ["2026-11-22T20:00", "2026-11-22T20:00:00Z", "2026-11-22T20:00:00+02:00"])
    expect(viewBalancesAtInput.safeParse({ at }).success).toBe(true);
  expect(viewBalancesAtInput.safeParse({ at: "yesterday" }).success).toBe(false);
  expect(viewStatementInput.safeParse({ memberId: 1, range: "year" }).success).toBe(false);
});
