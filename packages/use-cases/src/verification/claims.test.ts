import { openGate } from "@guildhall/core/verification";
import { transaction } from "@guildhall/db";
import { openTestDatabase } from "@guildhall/db/testing";
import { listAccounts, saveGate } from "@guildhall/db/verification";
import { beforeEach, expect, test } from "vitest";
import { bram, makeClaimants } from "#use-cases/testing/make-claimants.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import {
  approveAccount,
  claimAccount,
  declineAccount,
  findShownAccount,
  listVerifiedAccounts,
  releaseAccount,
  viewOwnAccounts,
  viewVerification,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details?: object) =>
  expect.objectContaining({ code, ...(details && { details }) });

// The door to the service is the whole deployment's.
beforeEach(() => transaction(db, (tx) => saveGate(tx, "whiteout-survival", openGate)));

test("a claim is looked up in the game, waits for an officer, and counts once one approved it", async () => {
  const { context, aldo, judge, service, claim, countChanges } = await makeClaimants(db);
  const accountId = await claim(aldo, " 40 393 986 ");
  expect(service.asked).toEqual(["40393986"]);
  const { claims, verified } = await viewVerification(context, judge);
  expect([claims, verified]).toMatchObject([
    [
      {
        accountId,
        playerId: "40393986",
        name: "Bram",
        world: 1204,
        level: 40,
        memberName: "Aldo",
        isOwn: false,
      },
    ],
    [],
  ]);
  expect(await listVerifiedAccounts(context, judgeOf(judge), claims[0] ?? { memberId: 0 })).toEqual([]);
  await approveAccount(context, judge, { accountId });
  const own = await viewOwnAccounts(context, aldo);
  expect(own.own).toMatchObject([{ state: "verified", proof: "officer" }]);
  expect(await findShownAccount(context, judge, { accountId })).toMatchObject({ settledByName: "Judge" });
  expect(await listVerifiedAccounts(context, judgeOf(judge), own.own[0] ?? { memberId: 0 })).toMatchObject([
    { playerId: "40393986", name: "Bram" },
  ]);
  expect(await countChanges()).toBe(2);
});

const judgeOf = (judge: ReturnType<typeof makeActor>) => ({
  ...judge,
  rights: new Set(["members.view"] as const),
});

test("a declined claim says why, frees the account for others, and can be made again", async () => {
  const { context, aldo, brix, judge, claim } = await makeClaimants(db);
  const accountId = await claim(aldo);
  await declineAccount(context, judge, { accountId, reason: "Brix plays it" });
  expect((await viewOwnAccounts(context, aldo)).own).toMatchObject([
    { state: "declined", reason: "Brix plays it", proof: null },
  ]);
  const taken = await claim(brix);
  await expect(claim(aldo)).rejects.toThrow(refusal("verification.idTaken"));
  await releaseAccount(context, brix, { accountId: taken });
  const again = await claim(aldo);
  expect((await viewOwnAccounts(context, aldo)).own).toMatchObject([{ accountId: again, state: "open" }]);
});

test("of two who claim the same account at once one has it, and nobody is told whose it is", async () => {
  const { context, guildId, aldo, brix, claim } = await makeClaimants(db);
  const outcomes = await Promise.allSettled([claim(aldo), claim(brix)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes).toContainEqual({ status: "rejected", reason: refusal("verification.idTaken", {}) });
  expect(await listAccounts(db, guildId, {})).toHaveLength(1);
  const own = await Promise.all([aldo, brix].map((actor) => viewOwnAccounts(context, actor)));
  expect(own.flatMap((each) => each.own)).toHaveLength(1);
});

test("the same press twice at once is one claim", async () => {
  const { guildId, aldo, claim } = await makeClaimants(db);
  const outcomes = await Promise.allSettled([claim(aldo), claim(aldo)]);
  expect(outcomes).toContainEqual({ status: "rejected", reason: refusal("verification.alreadyClaimed") });
  expect(await listAccounts(db, guildId, {})).toHaveLength(1);
});

test("an account that the game does not know is no claim", async () => {
  const { guildId, aldo, service, claim } = await makeClaimants(db);
  service.says = { kind: "unknown" };
  await expect(claim(aldo)).rejects.toThrow(refusal("verification.playerUnknown"));
  expect(await listAccounts(db, guildId, {})).toEqual([]);
});

test("a service that fails keeps nobody from claiming, and an officer approves without it", async () => {
  const { context, guildId, aldo, judge, service, claim } = await makeClaimants(db);
  service.says = { kind: "problem", problem: "timeout" };
  const accountId = await claim(aldo);
  const now = context.clock.now();
  expect(await listAccounts(db, guildId, {})).toMatchObject([{ name: null, readAt: null, claimedAt: now }]);
  await approveAccount(context, judge, { accountId });
  expect((await viewOwnAccounts(context, aldo)).own).toMatchObject([{ state: "verified", name: null }]);
});

test("a game without numbers has names, and nobody is asked about them", async () => {
  const { context, aldo, judge, service } = await makeClaimants(db, "throne-and-liberty");
  await claimAccount(context, aldo, { playerId: "Aldo  of Ash" });
  expect(service.asked).toEqual([]);
  const view = await viewVerification(context, judge);
  expect(view).toMatchObject({ claims: [{ playerId: "Aldo of Ash" }], service: { state: "off" } });
  expect(await viewOwnAccounts(context, aldo)).toMatchObject({
    isReadBack: false,
    accounts: { idKind: "name" },
  });
});

test("five tries in half an hour are looked up, and a member has five accounts", async () => {
  const { context, aldo, service, claim } = await makeClaimants(db);
  for (const last of [1, 2, 3, 4, 5]) await claim(aldo, `4039398${last}`);
  await expect(claim(aldo, "40393990")).rejects.toThrow(
    refusal("verification.tooManyTries", { max: 5, minutes: 30 }),
  );
  expect(service.asked).toHaveLength(5);
  context.clock.advance({ minutes: 30 });
  await expect(claim(aldo, "40393990")).rejects.toThrow(refusal("verification.tooManyAccounts", { max: 5 }));
  expect(service.asked).toHaveLength(5);
});

test("whether an account is taken is told no more often than accounts are looked up", async () => {
  const { aldo, brix, claim } = await makeClaimants(db);
  await claim(aldo);
  for (let time = 0; time < 5; time += 1)
    await expect(claim(brix)).rejects.toThrow(refusal("verification.idTaken"));
  await expect(claim(brix)).rejects.toThrow(refusal("verification.tooManyTries"));
});

test("nobody answers the own claim, whatever right they have, and whoever has none answers none", async () => {
  const { context, guildId, aldo, judge, claim } = await makeClaimants(db);
  const accountId = await claim(judge);
  const reason = "No";
  for (const answer of [approveAccount, declineAccount]) {
    await expect(answer(context, judge, { accountId, reason })).rejects.toThrow(
      refusal("verification.ownClaim"),
    );
    await expect(answer(context, aldo, { accountId, reason })).rejects.toThrow(refusal("common.forbidden"));
  }
  expect((await viewVerification(context, judge)).claims).toMatchObject([{ isOwn: true }]);
  const second = makeActor(guildId, "Second", ["verification.approve"]);
  await approveAccount(context, second, { accountId });
});

test("of two officers at once one answers, and the other learns that it is answered", async () => {
  const { context, guildId, aldo, judge, claim, countChanges } = await makeClaimants(db);
  const accountId = await claim(aldo);
  const second = makeActor(guildId, "Second", ["verification.approve"]);
  const outcomes = await Promise.allSettled([
    approveAccount(context, judge, { accountId }),
    declineAccount(context, second, { accountId, reason: "No" }),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes).toContainEqual({ status: "rejected", reason: refusal("verification.claimSettled") });
  expect(await countChanges()).toBe(2);
});

test("an account is given up by its owner, or by an officer; another member can neither do that nor tell that it is there", async () => {
  const { context, aldo, brix, judge, claim } = await makeClaimants(db);
  const accountId = await claim(aldo);
  await approveAccount(context, judge, { accountId });
  await expect(releaseAccount(context, brix, { accountId })).rejects.toThrow(refusal("common.forbidden"));
  await expect(releaseAccount(context, brix, { accountId: 1e9 })).rejects.toThrow(
    refusal("common.forbidden"),
  );
  await releaseAccount(context, aldo, { accountId });
  await expect(releaseAccount(context, judge, { accountId })).rejects.toThrow(
    refusal("verification.accountGone"),
  );
  const next = await claim(brix);
  await releaseAccount(context, judge, { accountId: next });
  expect((await viewOwnAccounts(context, brix)).own).toEqual([]);
});

test("each guild has its own: the same account is claimed in both, and no officer answers in the other", async () => {
  const [here, there] = [await makeClaimants(db), await makeClaimants(db)];
  const accountId = await there.claim(there.aldo);
  await here.claim(here.aldo);
  for (const answer of [approveAccount, declineAccount, releaseAccount])
    await expect(answer(here.context, here.judge, { accountId, reason: "No" })).rejects.toThrow(
      refusal("verification.accountGone"),
    );
  expect(await findShownAccount(here.context, here.judge, { accountId })).toBeUndefined();
  expect((await viewVerification(here.context, here.judge)).claims).toMatchObject([bramOnly]);
});

const bramOnly = { name: bram.kind === "player" ? bram.name : "" };
