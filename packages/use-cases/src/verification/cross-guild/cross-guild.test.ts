import { openGate } from "@guildhall/core/verification";
import { transaction } from "@guildhall/db";
import { getGuild } from "@guildhall/db/settings";
import { openTestDatabase } from "@guildhall/db/testing";
import { listAccounts, saveGate } from "@guildhall/db/verification";
import { beforeEach, expect, test } from "vitest";
import { resetGuild, switchModule, viewHealth } from "#use-cases/settings/index.ts";
import { bram, makeClaimants } from "#use-cases/testing/make-claimants.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import { listGateStates, refreshAccount, refreshDueAccount } from "../index.ts";

const db = await openTestDatabase();
const game = "whiteout-survival";
const refusal = (code: string) => expect.objectContaining({ code });

beforeEach(() => transaction(db, (tx) => saveGate(tx, game, openGate)));

/** Accounts of other tests are in the same database, and due as well: each is read, until this one is. */
async function refreshAll({ context }: Pick<Awaited<ReturnType<typeof makeClaimants>>, "context">) {
  const outcomes = new Set<string>();
  for (;;) {
    const outcome = await refreshDueAccount(context, { game });
    outcomes.add(outcome);
    if (outcome === "none" || outcome === "stopped") return outcomes;
    context.clock.advance({ seconds: 30 });
  }
}

const look = async (guildId: string) => (await listAccounts(db, guildId, {}))[0];

test("an account is read again after a week, and not before; what the game calls it now is what people see", async () => {
  const claimants = await makeClaimants(db);
  const { context, guildId, aldo, service, claim } = claimants;
  await claim(aldo);
  service.says = { ...bram, name: "Bram the Elder", level: 41 } as typeof bram;
  context.clock.advance({ hours: 7 * 24 - 1 });
  await refreshAll(claimants);
  expect(await look(guildId)).toMatchObject({ name: "Bram" });
  context.clock.advance({ hours: 1 });
  await refreshAll(claimants);
  expect(await look(guildId)).toMatchObject({ name: "Bram the Elder", level: 41 });
  service.says = { kind: "unknown" };
  context.clock.advance({ hours: 7 * 24 });
  await refreshAll(claimants);
  expect(await look(guildId)).toMatchObject({ name: "Bram the Elder", missingSince: expect.anything() });
});

test("a claim that could not be read is read as soon as the service is back", async () => {
  const claimants = await makeClaimants(db);
  const { context, guildId, aldo, service, claim } = claimants;
  await refreshAll(claimants);
  service.says = { kind: "problem", problem: "timeout" };
  await claim(aldo);
  service.says = bram;
  context.clock.advance({ seconds: 10 });
  expect(await refreshAll(claimants)).toContain("read");
  expect(await look(guildId)).toMatchObject({ name: "Bram" });
});

test("a service that fails stops the reading, and the account is tried again within the hour", async () => {
  const claimants = await makeClaimants(db);
  const { context, guildId, aldo, service, claim } = claimants;
  await claim(aldo);
  await refreshAll(claimants);
  context.clock.advance({ hours: 7 * 24 });
  service.says = { kind: "problem", problem: "timeout" };
  expect(await refreshAll(claimants)).toContain("stopped");
  service.says = bram;
  context.clock.advance({ minutes: 31 });
  await refreshAll(claimants);
  expect(await look(guildId)).toMatchObject({ readAt: expect.anything(), name: "Bram" });
  const { readAt } = (await look(guildId)) ?? {};
  expect(readAt && context.clock.now().since(readAt).total("minutes")).toBeLessThan(30);
});

test.each<readonly [string, (claimants: Awaited<ReturnType<typeof makeClaimants>>) => Promise<unknown>]>([
  [
    "verifies nothing any more",
    ({ context, system }) => switchModule(context, system, { module: "verification", isOn: false }),
  ],
  [
    "was taken away",
    async ({ context, guildId, system }) =>
      resetGuild(context, system, { name: (await getGuild(db, guildId)).name }),
  ],
])("nothing is asked for a guild that %s", async (_, leave) => {
  const claimants = await makeClaimants(db);
  const { context, guildId, aldo, service, claim } = claimants;
  await claim(aldo);
  await leave(claimants);
  context.clock.advance({ hours: 7 * 24 });
  service.says = { ...bram, name: "Unasked" } as typeof bram;
  await refreshAll(claimants);
  expect(await look(guildId)).toMatchObject({ name: "Bram" });
});

test("two processes that look at once read different accounts, and none twice", async () => {
  const { context, aldo, service, claim } = await makeClaimants(db);
  await refreshAll({ context });
  await claim(aldo, "40393986");
  context.clock.advance({ hours: 7 * 24 });
  service.asked.length = 0;
  const outcomes = await Promise.all([1, 2].map(() => refreshDueAccount(context, { game })));
  expect(outcomes.filter((outcome) => outcome === "read").length).toBeGreaterThan(0);
  expect(new Set(service.asked).size).toBe(service.asked.length);
});

test("an officer has an account read at once, and hears when the game cannot be asked", async () => {
  const { context, guildId, aldo, judge, service, claim } = await makeClaimants(db);
  const accountId = await claim(aldo);
  service.says = { ...bram, level: 42 } as typeof bram;
  await refreshAccount(context, judge, { accountId });
  expect(await look(guildId)).toMatchObject({ level: 42 });
  service.says = { kind: "problem", problem: "nonsense" };
  await expect(refreshAccount(context, judge, { accountId })).rejects.toThrow(
    refusal("verification.serviceDown"),
  );
  const { playerServices: _none, ...without } = context;
  await expect(refreshAccount(without, judge, { accountId })).rejects.toThrow(
    refusal("verification.officersLook"),
  );
});

test("whoever watches over the deployment sees the service's door, and so does the health check of a guild of the game", async () => {
  const { context, guildId } = await makeClaimants(db);
  const elsewhere = await makeClaimants(db, "generic");
  const officer = makeActor(guildId, "Maren", ["settings.view"]);
  const isFound = async (of: typeof context, actor: typeof officer) =>
    (await viewHealth(of, actor)).findings.some(({ code }) => code === "accountsUnread");
  expect(await listGateStates(context)).toEqual([{ game, state: "open" }]);
  expect(await isFound(context, officer)).toBe(false);
  const shutUntil = context.clock.now().add({ minutes: 1 });
  const shut = { ...openGate, problemsInRow: 5, lastProblem: "timeout", shutUntil } as const;
  await transaction(db, (tx) => saveGate(tx, game, shut));
  expect(await listGateStates(context)).toEqual([{ game, state: "shut" }]);
  expect(await isFound(context, officer)).toBe(true);
  const other = makeActor(elsewhere.guildId, "Maren", ["settings.view"]);
  expect(await isFound(elsewhere.context, other)).toBe(false);
  expect(await listGateStates({ db, clock: context.clock })).toEqual([]);
  context.clock.advance({ minutes: 1 });
  expect(await listGateStates(context)).toEqual([{ game, state: "trial" }]);
});
