import { type MemberActor, Refusal } from "@guildhall/core";
import { biddingModes, type EnterSessionInput, minimumFor } from "@guildhall/core/loot";
import { type Transaction, transaction } from "@guildhall/db";
import { listPools } from "@guildhall/db/dkp";
import {
  findEntrant,
  findLootSession,
  type LootEntrant,
  type LootSession,
  lockLootSession,
  saveEntrants,
} from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { readPayable } from "../read-payable.ts";
import { chooseInterest } from "./choose-interest.ts";
import { getEnteringMember } from "./get-entering-member.ts";
import { judgeEntry } from "./judge-entry.ts";
import { recordSessionChange } from "./record-session-change.ts";
import { requireOpenStage } from "./require-open.ts";

/** A member wants a drop. Again for the same reason changes nothing; for another one, that one counts from now on. */
export async function enterSession(
  { db, clock }: Context,
  actor: MemberActor,
  { sessionId, interest: reason }: EnterSessionInput,
): Promise<void> {
  const { guildId } = actor;
  const now = clock.now();
  const { memberId } = await getEnteringMember(db, actor);
  const found = await findLootSession(db, guildId, sessionId);
  if (!found) throw new Refusal("loot.sessionNotFound");
  const stage = requireOpenStage(found, now);
  if (biddingModes.includes(stage.mode)) throw new Refusal("loot.bidsHere");
  if (stage.mode === "reserve") throw new Refusal("loot.reserveTooLate");
  const interest = await chooseInterest(db, guildId, { stage, interest: reason });
  const known = await findEntrant(db, guildId, { sessionId, memberId });
  if (known?.interest === interest) return;
  const entrant = await judgeEntry(db, guildId, { session: found, memberId, interest, way: "press", now });
  await transaction(db, async (tx) => {
    const session = await lockLootSession(tx, guildId, sessionId);
    requireOpenStage(session, now);
    await requirePrice(tx, guildId, { session, entrant });
    const wishId = known?.wishId ?? null;
    await saveEntrants(tx, guildId, { sessionId, entrants: [{ ...entrant, wishId }] });
    await recordSessionChange(tx, actor, { useCase: "loot.enterSession", session, memberId, now });
  });
}

type Entering = { readonly session: LootSession; readonly entrant: LootEntrant };

/** Where there is a price, whoever wants a drop can pay it. */
async function requirePrice(
  tx: Transaction,
  guildId: string,
  { session, entrant: { memberId, interest } }: Entering,
): Promise<void> {
  const { sessionId, stages, stageIndex, poolId } = session;
  const stage = stages[stageIndex];
  const pool = (await listPools(tx, guildId)).find((one) => one.poolId === poolId);
  if (!stage || !pool || pool.system === "epgp") return;
  const payable = (await readPayable(tx, guildId, { pool, memberIds: [memberId], sessionId }))(memberId);
  const amount = minimumFor(stage, interest);
  if (amount > payable)
    throw new Refusal("loot.cannotPay", { available: payable / 100, amount: amount / 100 });
}
