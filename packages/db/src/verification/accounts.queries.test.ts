import { openGate } from "@guildhall/core/verification";
import { expect, test } from "vitest";
import { makeClock, makeGuild, makeMember, openTestDatabase } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  claimDueAccount,
  findAccount,
  findGate,
  findStandingAccount,
  listAccounts,
  listTries,
  lockGate,
  saveGate,
  saveNewClaim,
  saveSettled,
  saveTry,
} from "./index.ts";

const db = await openTestDatabase();
const now = makeClock().now();
const game = "whiteout-survival";
const reading = { name: "Bram", world: 1, level: 30, readAt: now, missingSince: null };

async function makeOwner() {
  const { guildId } = await makeGuild(db);
  const { memberId } = await makeMember(db, guildId);
  const claim = (playerId: string, refreshAt = now) =>
    transaction(db, (tx) =>
      saveNewClaim(tx, guildId, { memberId, game, playerId, reading, claimedAt: now, refreshAt }),
    );
  return { guildId, memberId, claim };
}

test("an account is each guild's own: found there, and nowhere else", async () => {
  const [here, there] = [await makeOwner(), await makeOwner()];
  const accountId = await there.claim("40393986");
  expect(await findAccount(db, there.guildId, accountId)).toMatchObject({ playerId: "40393986", code: null });
  expect(await findAccount(db, here.guildId, accountId)).toBeUndefined();
  expect(await findStandingAccount(db, here.guildId, { game, playerId: "40393986" })).toBeUndefined();
  expect(await listAccounts(db, here.guildId, {})).toEqual([]);
  await here.claim("40393986");
});

test("the database itself keeps one account from being claimed twice in a guild, and lets go of a declined one", async () => {
  const { guildId, claim } = await makeOwner();
  const accountId = await claim("40393986");
  await expect(claim("40393986")).rejects.toThrow();
  await transaction(db, (tx) =>
    saveSettled(tx, guildId, {
      ...{ accountId, state: "declined", proof: null, reason: "No", settledAt: now, settledByMemberId: null },
    }),
  );
  const again = await claim("40393986");
  expect((await listAccounts(db, guildId, {})).map((each) => each.accountId)).toEqual([again]);
});

test("an account that is due goes to one of those who ask at once, for as long as it is held", async () => {
  const dueAt = now.subtract({ hours: 24 * 365 });
  const { guildId, claim } = await makeOwner();
  const accountId = await claim("40393986", dueAt);
  const ask = { game, now: dueAt, until: dueAt.add({ minutes: 30 }) } as const;
  const taken = await Promise.all([1, 2, 3].map(() => claimDueAccount(db, ask)));
  expect(taken.filter(Boolean)).toEqual([{ guildId, accountId }]);
  expect(await claimDueAccount(db, ask)).toBeUndefined();
  expect(await claimDueAccount(db, { ...ask, now: ask.until })).toEqual({ guildId, accountId });
});

test("a gate is as it was left, and open before anybody went through", async () => {
  expect(await findGate(db, "generic")).toEqual(openGate);
  const shut = { ...openGate, problemsInRow: 5, lastProblem: "timeout", shutUntil: now } as const;
  await transaction(db, async (tx) => {
    expect(await lockGate(tx, "generic")).toEqual(openGate);
    await saveGate(tx, "generic", shut);
  });
  expect(await findGate(db, "generic")).toEqual(shut);
});

test("tries are counted by member and kind, and old ones are gone with the next", async () => {
  const { guildId, memberId } = await makeOwner();
  const save = (triedAt: Temporal.Instant, keptFrom: Temporal.Instant) =>
    transaction(db, (tx) => saveTry(tx, guildId, { memberId, kind: "claim", triedAt, keptFrom }));
  await save(now, now.subtract({ minutes: 30 }));
  await save(now.add({ minutes: 1 }), now);
  expect(await listTries(db, guildId, { memberId, kind: "claim" })).toEqual([now.add({ minutes: 1 })]);
  expect(await listTries(db, guildId, { memberId, kind: "check" })).toEqual([]);
});
