import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  canUndoSeasonEnd,
  type Pool,
  planUndo,
  type SeasonInput,
  seasonKeys,
  seasonUndoDays,
} from "@guildhall/core/dkp";
import { type Transaction, transaction } from "@guildhall/db";
import {
  appendEntries,
  deleteFrozenStandings,
  deleteMostPresent,
  listEntriesOfKeys,
  listUndoneIds,
  saveSeasonUndone,
} from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { reviveWishes } from "@guildhall/db/wishlists";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { lockRunningSeason } from "./lock-running-season.ts";

/** The latest season did not end: every entry of its end is taken back, and what happened since counts in it. */
export async function undoSeasonEnd(
  { db, clock }: Context,
  actor: Actor,
  { seasonId }: SeasonInput,
): Promise<{ readonly number: number; readonly entryCount: number }> {
  requireRight(actor, "settings.edit");
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { pools, seasons, running } = await lockRunningSeason(tx, guildId);
    const season = seasons[1];
    if (season?.seasonId !== seasonId) throw new Refusal("dkp.seasonNotFound");
    if (!canUndoSeasonEnd(season, now)) throw new Refusal("dkp.seasonUndoOver", { days: seasonUndoDays });
    const actorMemberId = await ensureActingMember(tx, actor, { houseId: pools[0]?.houseId ?? 0, now });
    const entryCount = await takeBack(tx, guildId, { seasonId, pools, actorMemberId, now });
    if ((await reviveWishes(tx, guildId, seasonId)) > 0)
      await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, now);
    await deleteFrozenStandings(tx, guildId, seasonId);
    await deleteMostPresent(tx, guildId, seasonId);
    await saveSeasonUndone(tx, guildId, { season, nextSeasonId: running.seasonId, undoneAt: now });
    const after = { entryCount };
    await recordAudit(tx, actor, { useCase: "dkp.undoSeasonEnd", target: { kind: "guild" }, after, now });
    await recordFact(tx, { name: "dkp.seasonEnded", guildId }, now);
    return { number: season.number, entryCount };
  });
}

type TakingBack = {
  readonly seasonId: number;
  readonly pools: readonly Pool[];
  readonly actorMemberId: number | null;
  readonly now: Temporal.Instant;
};

/** What somebody took back already stays as it is. */
async function takeBack(
  tx: Transaction,
  guildId: string,
  { seasonId, pools, actorMemberId, now }: TakingBack,
): Promise<number> {
  const written = await listEntriesOfKeys(tx, guildId, seasonKeys(seasonId));
  const ids = written.map(({ entryId }) => entryId);
  const undone = new Set(ids.length > 0 ? await listUndoneIds(tx, guildId, ids) : []);
  const standing = written.filter(({ entryId }) => !undone.has(entryId));
  for (const { poolId } of pools) {
    const own = standing.filter((entry) => entry.poolId === poolId);
    const entries = planUndo(own, { at: now, slipId: `season-${seasonId}` });
    if (entries.length > 0)
      await appendEntries(tx, guildId, { poolId, entries, actorMemberId, recordedAt: now });
  }
  return standing.length;
}
