import { adjustPointsInput } from "@guildhall/core/dkp";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { viewStandings, viewStatement } from "../accounts/index.ts";
import { adjustPoints } from "./adjust-points.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A slip as a form sends it. */
function slip(
  memberIds: readonly number[],
  points: string,
  { slipId = "slip-one", reason = "Led the siege" } = {},
) {
  const lines = memberIds.map((memberId) => ({ memberId, amount: points }));
  return adjustPointsInput.parse({ slipId, lines, reason });
}

async function makeRoster() {
  const story = await makeStory(db);
  const members = [
    await makeMember(db, story.guildId, { name: "Aldo" }),
    await makeMember(db, story.guildId, { name: "Brix" }),
  ] as const;
  const ids = members.map(({ memberId }) => memberId);
  const readBalances = async () => {
    const [pool] = await viewStandings(story.context, story.officer);
    return ids.map((id) => pool?.rows.find(({ memberId }) => memberId === id)?.balance ?? 0);
  };
  return { ...story, ids, first: ids[0] ?? 0, readBalances };
}

test("everybody on the slip gets the points, and reads why", async () => {
  const { context, officer, ids, first, readBalances } = await makeRoster();
  const written = await adjustPoints(context, officer, slip(ids, "12.5"));
  expect(written).toMatchObject({ total: 25_00, lines: [{ balance: 12_50 }, { balance: 12_50 }] });
  await adjustPoints(
    context,
    officer,
    slip([first], "-2,5", { slipId: "slip-two", reason: "Left in the fight" }),
  );
  expect(await readBalances()).toEqual([10_00, 12_50]);
  const { statements } = await viewStatement(context, officer, { memberId: first });
  expect(statements[0]?.lines).toMatchObject([
    { kind: "adjustment", amount: -2_50, note: "Left in the fight", balanceAfter: 10_00 },
    { kind: "adjustment", amount: 12_50, note: "Led the siege", balanceAfter: 12_50 },
  ]);
});

test("a slip that comes again, one after the other or at once, is written once", async () => {
  const { context, officer, ids, readBalances } = await makeRoster();
  const all = await Promise.all([1, 2, 3].map(() => adjustPoints(context, officer, slip(ids, "5"))));
  all.push(await adjustPoints(context, officer, slip(ids, "5")));
  expect(all).toEqual(all.map(() => all[0]));
  expect(await readBalances()).toEqual([5_00, 5_00]);
});

test("a slip with somebody who is not in the roster writes nothing for anybody", async () => {
  const { context, officer, first, readBalances } = await makeRoster();
  const stranger = (await makeRoster()).first;
  await expect(adjustPoints(context, officer, slip([first, stranger], "5"))).rejects.toEqual(
    refusal("dkp.memberNotFound"),
  );
  expect(await readBalances()).toEqual([0, 0]);
});

test("the pool of another guild is not there", async () => {
  const { context, officer, ids } = await makeRoster();
  const other = await makeRoster();
  const { pool } = await adjustPoints(other.context, other.officer, slip(other.ids, "5"));
  const { poolId } = pool;
  await expect(adjustPoints(context, officer, { ...slip(ids, "5"), poolId })).rejects.toEqual(
    refusal("dkp.poolNotFound"),
  );
  expect(await other.readBalances()).toEqual([5_00, 5_00]);
});

test("whoever may see points only cannot give them", async () => {
  const { context, members, ids } = await makeRoster();
  const [member] = members;
  const forbidden = refusal("common.forbidden");
  await expect(adjustPoints(context, member, slip(ids, "5"))).rejects.toEqual(forbidden);
});

test("the same person twice on a slip is refused before anything is asked of the books", () => {
  expect(() => slip([1, 1], "5")).toThrow("lines");
});
