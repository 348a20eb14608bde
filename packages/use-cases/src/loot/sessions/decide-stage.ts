import type { Actor } from "@guildhall/core";
import { hardEndOf, offeringModes, planEnd } from "@guildhall/core/loot";
import type { Transaction } from "@guildhall/db";
import { deleteHolds } from "@guildhall/db/dkp";
import {
  type Drop,
  deleteStandingBids,
  type LootSession,
  saveLootSession,
  saveNewRanking,
} from "@guildhall/db/loot";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { awardDrop, offerDrop } from "../give-drop.ts";
import { beginStage } from "./begin-stage.ts";
import { endSession, releaseDrop } from "./end-session.ts";
import { getLockedDrop } from "./get-locked-drop.ts";
import { judgeStage } from "./judge-stage.ts";
import { readQuietHours } from "./read-quiet-hours.ts";
import { recordSessionChange } from "./record-session-change.ts";
import { stageOf } from "./require-open.ts";
import type { Verdict, Winner } from "./verdict.ts";

type Due = { readonly session: LootSession; readonly now: Temporal.Instant };

/**
 * The stage of a session is over: its drop goes to somebody, or the next stage begins, or the drop waits again. A council goes
 * on without newcomers until officers close it. The session must be locked and open.
 */
export async function decideStage(tx: Transaction, actor: Actor, { session, now }: Due): Promise<void> {
  const { guildId } = actor;
  const drop = await getLockedDrop(tx, guildId, session.dropId);
  if (session.mode === "council") {
    await saveLootSession(tx, guildId, { ...session, state: "closed", closedAt: now });
  } else {
    const verdict = await judgeStage(tx, guildId, { session, drop, now });
    await applyVerdict(tx, actor, { session, drop, verdict, now });
  }
  const after = { lootMode: session.mode };
  await recordSessionChange(tx, actor, { useCase: "loot.closeSession", session, after, now });
}

/** Officers end a council: by its votes, and then by the guild's rules. The session must be locked and not decided. */
export async function decideCouncil(tx: Transaction, actor: Actor, { session, now }: Due): Promise<void> {
  const { guildId } = actor;
  const drop = await getLockedDrop(tx, guildId, session.dropId);
  const verdict = await judgeStage(tx, guildId, { session, drop, now });
  await applyVerdict(tx, actor, { session, drop, verdict, now });
  const after = { lootMode: session.mode };
  await recordSessionChange(tx, actor, { useCase: "loot.closeCouncil", session, after, now });
}

type Decided = Due & { readonly drop: Drop; readonly verdict: Verdict };

async function applyVerdict(
  tx: Transaction,
  actor: Actor,
  { session, drop, verdict, now }: Decided,
): Promise<void> {
  const { guildId } = actor;
  const isLast = session.stageIndex === session.stages.length - 1;
  if (!verdict.winner && !isLast) return await beginNext(tx, guildId, { session, drop, now });
  const decidedByMemberId = await ensureActingMember(tx, actor, { houseId: session.houseId, now });
  const { dropId } = drop;
  const { sessionId, stageIndex, mode } = session;
  const { ranking, ruleSetVersion } = verdict;
  const rankingId = await saveNewRanking(tx, guildId, {
    ...{ dropId, sessionId, stageIndex, mode, ranking, ruleSetVersion },
    ...{ decidedAt: now, decidedByMemberId, overrideReason: null },
  });
  await endSession(tx, guildId, { session, state: "decided", now });
  if (!verdict.winner) return await releaseDrop(tx, guildId, { drop, now });
  const about = { session, drop, winner: verdict.winner, rankingId, madeByMemberId: decidedByMemberId, now };
  await giveTo(tx, guildId, about);
}

type Given = Due & {
  readonly drop: Drop;
  readonly winner: Winner;
  readonly rankingId: number;
  readonly madeByMemberId: number | null;
};

/** Whoever bade or bought is bound; whoever was found by a rule is asked first. */
async function giveTo(
  tx: Transaction,
  guildId: string,
  { session, drop, winner, rankingId, madeByMemberId, now }: Given,
): Promise<void> {
  const { sessionId, poolId, mode } = session;
  const { memberId, interest, price } = winner;
  const give = offeringModes.includes(mode) ? offerDrop : awardDrop;
  const paid = price > 0 && poolId !== null ? { price, poolId } : {};
  await give(tx, guildId, { drop, memberId, interest, sessionId, rankingId, madeByMemberId, now, ...paid });
}

/** Nobody wanted it this way: the next stage of the sale begins, and nothing that was bound stays so. */
async function beginNext(
  tx: Transaction,
  guildId: string,
  { session, drop, now }: Due & { readonly drop: Drop },
): Promise<void> {
  const { sessionId, stages } = session;
  const stageIndex = session.stageIndex + 1;
  const { mode, minutes } = stageOf({ stages, stageIndex });
  await deleteHolds(tx, guildId, sessionId);
  await deleteStandingBids(tx, guildId, sessionId);
  const endsAt = planEnd(now, minutes, await readQuietHours(tx, guildId));
  const ends = { endsAt, plannedEndAt: endsAt, hardEndAt: hardEndOf(endsAt) };
  // A council that found nobody was closed to newcomers; the stage after it is not.
  const begun = { state: "open", closedAt: null, leaderMemberId: null, price: null } as const;
  const next = { ...session, ...ends, ...begun, stageIndex, mode };
  await saveLootSession(tx, guildId, next);
  await beginStage(tx, guildId, { session: next, drop, now });
}
