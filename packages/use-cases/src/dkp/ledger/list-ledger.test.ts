import { toHundredths } from "@guildhall/core";
import { type ListLedgerInput, listLedgerInput } from "@guildhall/core/dkp";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { attend } from "#use-cases/testing/attend.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { adjustPoints } from "../slips/index.ts";
import { listLedger } from "./list-ledger.ts";
import { undoEntries } from "./undo-entries.ts";

const db = await openTestDatabase();

/** Aldo was paid for the siege; two days later Maren gave two people points for leading, and took one row back. */
async function makeBook() {
  const story = await makeStory(db);
  const { context, officer, system, guildId, members, event } = story;
  await attend(story, members[0], { answer: "coming", from: 0 });
  context.clock.advance({ minutes: 150 });
  await settleNow(context, system, event.eventId);
  const siegeOn = event.endsAt.toZonedDateTimeISO("UTC").toPlainDate();
  context.clock.advance({ hours: 48 });
  const dana = await makeMember(db, guildId, { name: "Dana" });
  const emil = await makeMember(db, guildId, { name: "Emil" });
  const lines = [dana, emil].map(({ memberId }) => ({ memberId, amount: toHundredths(5_00) }));
  await adjustPoints(context, officer, { slipId: "book-slip-1", lines, reason: "Led 100% of it" });
  const [first] = (await listLedger(context, officer, { memberId: dana.memberId })).lines;
  await undoEntries(context, officer, { slipId: "book-undo-1", entryId: first?.entryId ?? 0 });
  const read = async (input: ListLedgerInput) =>
    (await listLedger(context, officer, input)).lines.map(({ kind, amount }) => [kind, amount]);
  return { ...story, siegeOn, dana, emil, read };
}

const [paid, given, back] = [
  ["event", 12_00],
  ["adjustment", 5_00],
  ["reversal", -5_00],
] as const;

test("the book shows every row, the latest first, with what it was for and what became of it", async () => {
  const { context, officer } = await makeBook();
  const { pool, lines, hasMore, members } = await listLedger(context, officer, {});
  const maren = members.find(({ name }) => name === "Maren")?.memberId;
  expect(lines).toMatchObject([
    { kind: "reversal", reversedKind: "adjustment", reversedNote: "Led 100% of it", batchNumber: 3 },
    { kind: "adjustment", isReversed: false, actorMemberId: maren, batchNumber: 2 },
    { kind: "adjustment", isReversed: true, note: "Led 100% of it", batchNumber: 2 },
    { kind: "event", eventTitle: "Siege", actorMemberId: null, batchNumber: 1 },
  ]);
  expect([pool?.name, hasMore]).toEqual(["DKP", false]);
});

test("rows are found by member, kind, writer, day and words, alone and together", async () => {
  const { context, officer, siegeOn, dana, read } = await makeBook();
  const { members } = await listLedger(context, officer, {});
  const maren = members.find(({ name }) => name === "Maren")?.memberId ?? 0;
  expect(await read({ memberId: dana.memberId })).toEqual([back, given]);
  expect(await read({ kind: "event" })).toEqual([paid]);
  expect(await read({ writtenBy: "program" })).toEqual([paid]);
  expect(await read({ writtenBy: maren, kind: "reversal" })).toEqual([back]);
  expect(await read({ untilOn: siegeOn.toString() })).toEqual([paid]);
  expect(await read({ fromOn: siegeOn.add({ days: 1 }).toString() })).toEqual([back, given, given]);
  expect(await read({ text: "led 100%" })).toEqual([given, given]);
  expect(await read({ text: "l%d" })).toEqual([]);
});

test("pages neither cut a batch nor repeat a row, also while more is written", async () => {
  const { context, officer, emil, guildId } = await makeBook();
  const crowd = await Promise.all(
    Array.from({ length: 150 }, (_, index) => makeMember(db, guildId, { name: `Member ${index}` })),
  );
  const give = (slipId: string, to: readonly { readonly memberId: number }[]) => {
    const lines = to.map(({ memberId }) => ({ memberId, amount: toHundredths(1_00) }));
    return adjustPoints(context, officer, { slipId, lines, reason: "All" });
  };
  await give("crowd-slip-1", crowd);
  await give("crowd-slip-2", crowd);
  const first = await listLedger(context, officer, {});
  expect([first.lines.length, first.hasMore]).toEqual([300, true]);
  await give("crowd-slip-3", [emil]);
  const beforeEntryId = first.lines.at(-1)?.entryId;
  const second = await listLedger(context, officer, { beforeEntryId });
  expect([second.lines.length, second.hasMore]).toEqual([4, false]);
});

test("nobody reads it without the right, and nobody that of another guild", async () => {
  const { context, members, dana } = await makeBook();
  await expect(listLedger(context, { ...members[0], rights: new Set<never>() }, {})).rejects.toMatchObject({
    code: "common.forbidden",
  });
  const other = await makeBook();
  const { pool } = await listLedger(context, other.officer, {});
  expect((await listLedger(context, other.officer, { memberId: dana.memberId })).lines).toEqual([]);
  const { officer } = await makeStory(db);
  expect(await listLedger(context, officer, {})).toMatchObject({ pool: null, lines: [] });
  await expect(listLedger(context, officer, { poolId: pool?.poolId })).rejects.toMatchObject({
    code: "dkp.poolNotFound",
  });
});

test("an address that makes no sense is refused as such", () => {
  for (const asked of [{ kind: "gift" }, { fromOn: "yesterday" }, { writtenBy: "nobody" }])
    expect(listLedgerInput.safeParse(asked).success).toBe(false);
});
