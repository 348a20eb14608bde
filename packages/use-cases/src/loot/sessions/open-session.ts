import { randomBytes } from "node:crypto";
import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { Pool } from "@guildhall/core/dkp";
import {
  biddingModes,
  hardEndOf,
  minutesUntil,
  moveDrop,
  type OpenSessionInput,
  planEnd,
  planStages,
  type Stage,
  type StageInput,
} from "@guildhall/core/loot";
import { type Transaction, transaction } from "@guildhall/db";
import { lockPool } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import {
  type Drop,
  listSessionsOfRequest,
  lockDrops,
  saveDropState,
  saveNewLootSession,
} from "@guildhall/db/loot";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { beginStage } from "./begin-stage.ts";
import { findPayingPoolOf } from "./find-paying-pool-of.ts";
import { readQuietHours } from "./read-quiet-hours.ts";
import { readUsual } from "./read-usual.ts";
import { recordSessionChange } from "./record-session-change.ts";

/** Drops begin to look for whom they go to, each in a session of its own. The same press twice opens them once. */
export async function openSession(
  { db, clock }: Context,
  actor: Actor,
  { requestId, dropIds, poolId, ...asked }: OpenSessionInput,
): Promise<readonly number[]> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const drops = await lockDrops(tx, guildId, dropIds);
    const known = await listSessionsOfRequest(tx, guildId, requestId);
    if (known.length > 0) return known;
    const stages = planStages(await timeStages(tx, guildId, { ...asked, now }), await readUsual(tx, guildId));
    const sessionIds: number[] = [];
    for (const drop of drops) {
      const pool = await choosePool(tx, guildId, { drop, stages, poolId });
      sessionIds.push(await openOne(tx, actor, { drop, stages, pool, requestId, now }));
    }
    return sessionIds;
  });
}

type Timed = Pick<OpenSessionInput, "stages" | "ends"> & { readonly now: Temporal.Instant };

/** The first stage lasts until the moment that an officer chose by the guild's clock. */
async function timeStages(
  tx: Transaction,
  guildId: string,
  { stages, ends, now }: Timed,
): Promise<readonly StageInput[]> {
  if (!ends) return stages;
  const { timeZone } = await getGuild(tx, guildId);
  const minutes = minutesUntil(now, ends, timeZone);
  return stages.map((stage, index) => (index === 0 ? { ...stage, minutes } : stage));
}

type Priced = {
  readonly drop: Drop;
  readonly stages: readonly Stage[];
  readonly poolId: number | undefined;
};

/** The pool that pays; null where nothing is paid. */
async function choosePool(
  tx: Transaction,
  guildId: string,
  { drop, stages, poolId }: Priced,
): Promise<Pool | null> {
  const isPaid = stages.some(
    ({ mode, minimum, offSpecMinimum }) => biddingModes.includes(mode) || minimum > 0 || offSpecMinimum > 0,
  );
  if (!isPaid) return null;
  const found = await findPayingPoolOf(tx, guildId, { drop, poolId });
  // Whoever closes it meanwhile waits, and then sees that something takes its price from it.
  const pool = await lockPool(tx, guildId, found.poolId);
  if (pool.closedAt !== null) throw new Refusal("dkp.poolClosed", { name: pool.name });
  const hasBids = stages.some(({ mode }) => biddingModes.includes(mode));
  if (hasBids && pool.system === "epgp") throw new Refusal("loot.noBidsOfGear");
  return pool;
}

type Opening = {
  readonly drop: Drop;
  readonly stages: readonly Stage[];
  readonly pool: Pool | null;
  readonly requestId: string;
  readonly now: Temporal.Instant;
};

async function openOne(
  tx: Transaction,
  actor: Actor,
  { drop, stages, pool, requestId, now }: Opening,
): Promise<number> {
  const { guildId } = actor;
  const { dropId, houseId } = drop;
  const [stage] = stages;
  if (!stage) throw new Error("A sale has at least one stage");
  const state = moveDrop(drop.state, "openSession");
  const endsAt = planEnd(now, stage.minutes, await readQuietHours(tx, guildId));
  const openedByMemberId = await ensureActingMember(tx, actor, { houseId, now });
  const session = {
    ...{ houseId, dropId, stages, mode: stage.mode, openedAt: now, openedByMemberId, requestId },
    ...{ endsAt, hardEndAt: hardEndOf(endsAt), poolId: pool?.poolId ?? null },
    seed: randomBytes(32).toString("hex"),
  };
  const sessionId = await saveNewLootSession(tx, guildId, session);
  await saveDropState(tx, guildId, { dropIds: [dropId], state });
  await beginStage(tx, guildId, { session: { ...session, sessionId, stageIndex: 0 }, drop, now });
  const opened = { sessionId, dropId, mode: stage.mode };
  const after = { lootMode: stage.mode, endsAt: endsAt.toString() };
  await recordSessionChange(tx, actor, { useCase: "loot.openSession", session: opened, after, now });
  await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
  return sessionId;
}
