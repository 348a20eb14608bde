import { randomUUID } from "node:crypto";
import { type Hundredths, type MemberActor, type SystemActor, toHundredths } from "@guildhall/core";
import type { StageInput } from "@guildhall/core/loot";
import { type Database, transaction } from "@guildhall/db";
import { listBalances, listHoldsOfAccounts } from "@guildhall/db/dkp";
import { saveNewDrop } from "@guildhall/db/loot";
import { ensureHouse } from "@guildhall/db/members";
import { makeItem, makeMember } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { adjustPoints } from "#use-cases/dkp/index.ts";
import { openSession, placeBid } from "#use-cases/loot/index.ts";
import { saveRules } from "#use-cases/wishlists/index.ts";
import { makeServer, type TestServer } from "./make-server.ts";

export type Bidder = { readonly actor: MemberActor; readonly memberId: number };

/** A guild whose members have points, and a house that drops things. Nobody is kept out by a gate. */
export type Sale = Pick<TestServer, "context" | "guildId" | "system"> & {
  readonly poolId: number;
  readonly itemId: number;
  readonly bidders: readonly Bidder[];
  drop(itemId?: number): Promise<number>;
  /** Opens a session for a new drop, and says its number. */
  open(...stages: readonly StageInput[]): Promise<number>;
  bid(who: number, sessionId: number, points: number): Promise<Awaited<ReturnType<typeof placeBid>>>;
  balances(): Promise<readonly number[]>;
  /** What is bound on each account, secret or not. */
  held(): Promise<readonly number[]>;
};

const names = ["Aldo", "Brix", "Corvin", "Dagmar", "Edda", "Falk", "Gerrit", "Hild"];

export async function makeSale(db: Database, points: readonly number[]): Promise<Sale> {
  const { context, guildId, system, join } = await makeServer(db);
  const bidders: Bidder[] = [];
  for (const [index] of points.entries()) {
    const name = names[index % names.length] ?? "";
    const userId = await join(name);
    const { memberId } = await makeMember(db, guildId, { userId, name });
    bidders.push({ memberId, actor: { kind: "member", guildId, userId, name, rights: new Set() } });
  }
  const rules = { gates: [], criteria: [{ kind: "roll" as const }] };
  await saveRules(context, system, { name: "Roll", rules, seenVersion: 0 });
  const memberIds = bidders.map(({ memberId }) => memberId);
  const poolId = await fill(context, system, { memberIds, points });
  const itemId = await makeItem(db, guildId, { game: "generic" });
  const drop = (dropped = itemId) => makeDrop(db, guildId, { itemId: dropped, at: context.clock.now() });
  const inOrder = (amounts: ReadonlyMap<number, Hundredths>) =>
    memberIds.map((memberId) => (amounts.get(memberId) ?? 0) / 100);
  return {
    ...{ context, guildId, system, poolId, itemId, bidders, drop },
    async open(...stages) {
      const input = { requestId: randomUUID(), dropIds: [await drop()], stages: [...stages] };
      return (await openSession(context, system, input))[0] ?? 0;
    },
    async bid(who, sessionId, amount) {
      const input = { requestId: randomUUID(), sessionId, maximum: toHundredths(amount * 100) };
      const { actor } = bidders[who] ?? {};
      if (!actor) throw new Error("Nobody is at this place");
      return await placeBid(context, actor, input);
    },
    balances: async () => inOrder(await listBalances(db, guildId, { poolId, memberIds })),
    async held() {
      const holds = await listHoldsOfAccounts(db, guildId, { poolId, memberIds });
      const own = Map.groupBy(holds, ({ memberId }) => memberId);
      return memberIds.map(
        (memberId) => (own.get(memberId) ?? []).reduce((sum, { amount }) => sum + amount, 0) / 100,
      );
    },
  };
}

type Filling = { readonly memberIds: readonly number[]; readonly points: readonly number[] };

async function fill(context: Context, system: SystemActor, { memberIds, points }: Filling): Promise<number> {
  const lines = memberIds.map((memberId, index) => ({
    memberId,
    amount: toHundredths((points[index] ?? 0) * 100),
  }));
  const slip = { slipId: randomUUID(), lines, reason: "As before" };
  return (await adjustPoints(context, system, slip)).pool.poolId;
}

type Dropping = { readonly itemId: number; readonly at: Temporal.Instant };

/** Something falls in the house that a guild has from the first. */
export async function makeDrop(db: Database, guildId: string, { itemId, at }: Dropping): Promise<number> {
  return await transaction(db, async (tx) => {
    const houseId = await ensureHouse(tx, guildId, { name: "Nightwatch" });
    const nobody = { eventId: null, recordedByMemberId: null, batchId: null };
    return await saveNewDrop(tx, guildId, { houseId, itemId, ...nobody, state: "waiting", droppedAt: at });
  });
}
