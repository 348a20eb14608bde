import { openGate } from "@guildhall/core/verification";
import { transaction } from "@guildhall/db";
import { openTestDatabase } from "@guildhall/db/testing";
import { listTries, saveGate } from "@guildhall/db/verification";
import { beforeEach, expect, test } from "vitest";
import { bram, type Claimants, makeClaimants } from "#use-cases/testing/make-claimants.ts";
import {
  approveAccount,
  checkProof,
  releaseAccount,
  startProof,
  viewOwnAccounts,
  viewVerification,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details?: object) =>
  expect.objectContaining({ code, ...(details && { details }) });

beforeEach(() => transaction(db, (tx) => saveGate(tx, "whiteout-survival", openGate)));

const named = (name: string) => ({ ...bram, name }) as const;

/** Aldo's claim, with a code. */
async function makeProving() {
  const claimants = await makeClaimants(db);
  const accountId = await claimants.claim(claimants.aldo);
  const { code, endsAt } = await startProof(claimants.context, claimants.aldo, { accountId });
  const check = () => checkProof(claimants.context, claimants.aldo, { accountId });
  return { ...claimants, accountId, code, endsAt, check };
}

const stateOf = async ({ context, aldo }: Pick<Claimants, "context" | "aldo">) =>
  (await viewOwnAccounts(context, aldo)).own.map(({ state, proof }) => [state, proof]);

test("whoever has the code in the name in the game has proven the account, without any officer", async () => {
  const proving = await makeProving();
  const { service, code, check } = proving;
  service.says = named(`Bram ${code.toLowerCase()}`);
  expect(await check()).toEqual({ playerId: "40393986", name: `Bram ${code.toLowerCase()}` });
  expect(await stateOf(proving)).toEqual([["verified", "code"]]);
  await expect(check()).rejects.toThrow(refusal("verification.claimSettled"));
});

test("a name without the code proves nothing, is shown to officers, and says which name was seen", async () => {
  const proving = await makeProving();
  const { context, judge, service, code, check } = proving;
  service.says = named("Somebody else");
  await expect(check()).rejects.toThrow(
    refusal("verification.codeNotInName", { name: "Somebody else", code }),
  );
  expect((await viewVerification(context, judge)).claims).toMatchObject([
    { name: "Somebody else", code: { code }, state: "open" },
  ]);
});

test("a code is the same one until its time is over, also when it is asked for twice at once", async () => {
  const { context, aldo, accountId, code, endsAt, service, check } = await makeProving();
  const again = await Promise.all([1, 2].map(() => startProof(context, aldo, { accountId })));
  expect(again.map((each) => each.code)).toEqual([code, code]);
  expect(context.clock.now().until(endsAt).total("hours")).toBe(24);
  context.clock.advance({ hours: 24 });
  service.says = named(`Bram ${code}`);
  await expect(check()).rejects.toThrow(refusal("verification.codeOver"));
  const next = await startProof(context, aldo, { accountId });
  expect(next.code).not.toBe(code);
  await expect(check()).rejects.toThrow(refusal("verification.codeNotInName"));
});

test("five looks in half an hour are enough, whatever the game says, and claims are counted apart", async () => {
  const { context, aldo, service, check, claim } = await makeProving();
  for (let time = 0; time < 5; time += 1)
    await expect(check()).rejects.toThrow(refusal("verification.codeNotInName"));
  const asked = service.asked.length;
  await expect(check()).rejects.toThrow(refusal("verification.tooManyTries", { max: 5, minutes: 30 }));
  expect(service.asked).toHaveLength(asked);
  await claim(aldo, "40393987");
  context.clock.advance({ minutes: 30 });
  await expect(check()).rejects.toThrow(refusal("verification.codeNotInName"));
});

test("tries that count no longer are forgotten with the next one", async () => {
  const { context, guildId, aldo, brix, claim } = await makeClaimants(db);
  await claim(aldo);
  const memberId = (await viewOwnAccounts(context, aldo)).own[0]?.memberId ?? 0;
  expect(await listTries(db, guildId, { memberId, kind: "claim" })).toHaveLength(1);
  context.clock.advance({ minutes: 31 });
  await claim(brix, "40393987");
  expect(await listTries(db, guildId, { memberId, kind: "claim" })).toEqual([]);
});

test("two presses at once prove once", async () => {
  const proving = await makeProving();
  const { service, code, check, countChanges } = proving;
  service.says = named(code);
  const outcomes = await Promise.allSettled([check(), check()]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  // Claimed, given a code, proven.
  expect(await countChanges()).toBe(3);
});

test("an officer who answers while the game is asked has answered, and the proof comes too late", async () => {
  const { context, aldo, judge, accountId, service, code } = await makeProving();
  const asking = Promise.withResolvers<void>();
  const answering = Promise.withResolvers<void>();
  const slow = {
    async look() {
      asking.resolve();
      await answering.promise;
      return named(code);
    },
  };
  const playerServices = { "whiteout-survival": slow };
  const checking = checkProof({ ...context, playerServices }, aldo, { accountId });
  await asking.promise;
  await approveAccount(context, judge, { accountId });
  answering.resolve();
  await expect(checking).rejects.toThrow(refusal("verification.claimSettled"));
  expect(service.asked).toHaveLength(1);
  expect(await stateOf({ context, aldo })).toEqual([["verified", "officer"]]);
});

test("an account that was given up while the game was asked is not verified", async () => {
  const { context, aldo, accountId, code } = await makeProving();
  const playerServices = {
    "whiteout-survival": {
      async look() {
        await releaseAccount(context, aldo, { accountId });
        return named(code);
      },
    },
  };
  await expect(checkProof({ ...context, playerServices }, aldo, { accountId })).rejects.toThrow(
    refusal("verification.accountGone"),
  );
  expect(await stateOf({ context, aldo })).toEqual([]);
});

test("nobody gets or checks a code for the account of somebody else", async () => {
  const { context, brix, judge, accountId } = await makeProving();
  for (const actor of [brix, judge])
    for (const act of [startProof, checkProof])
      await expect(act(context, actor, { accountId })).rejects.toThrow(refusal("verification.accountGone"));
});

test("without a service an officer looks at the code; where a name cannot be changed there is none", async () => {
  const { context, aldo, accountId } = await makeProving();
  const { playerServices: _none, ...without } = context;
  expect(await startProof(without, aldo, { accountId })).toMatchObject({ isReadBack: false });
  await expect(checkProof(without, aldo, { accountId })).rejects.toThrow(
    refusal("verification.officersLook"),
  );
  const other = await makeClaimants(db, "throne-and-liberty");
  const named = await other.claim(other.aldo, "Aldo");
  await expect(startProof(other.context, other.aldo, { accountId: named })).rejects.toThrow(
    refusal("verification.codeNotOffered"),
  );
});

test("a service that fails five times in a row is left in peace for a minute, and asked once to see whether it is back", async () => {
  const proving = await makeProving();
  const { context, aldo, judge, service, code, accountId, check } = proving;
  service.says = { kind: "problem", problem: "serverError" };
  for (let time = 0; time < 5; time += 1)
    await expect(check()).rejects.toThrow(refusal("verification.serviceDown"));
  const asked = service.asked.length;
  context.clock.advance({ seconds: 59 });
  await expect(proving.claim(proving.brix, "40393987")).resolves.toBeGreaterThan(accountId);
  expect(service.asked).toHaveLength(asked);
  expect((await viewVerification(context, judge)).service).toMatchObject({
    state: "shut",
    problemsInRow: 5,
    lastProblem: "serverError",
  });
  context.clock.advance({ minutes: 30 });
  service.says = named(code);
  await checkProof(context, aldo, { accountId });
  expect((await viewVerification(context, judge)).service).toMatchObject({ state: "open", problemsInRow: 0 });
});

test("while the service is busy somebody hears so, and nothing is asked of it", async () => {
  const { context, service, check } = await makeProving();
  const busyUntil = context.clock.now().add({ seconds: 60 });
  await transaction(db, (tx) => saveGate(tx, "whiteout-survival", { ...openGate, busyUntil }));
  const asked = service.asked.length;
  await expect(check()).rejects.toThrow(refusal("verification.serviceBusy"));
  expect(service.asked).toHaveLength(asked);
});
