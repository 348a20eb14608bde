import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type Carry,
  carryOf,
  type EndSeasonInput,
  findMostPresent,
  isOwnPool,
  type Pool,
  planSeasonEnd,
} from "@guildhall/core/dkp";
import { type Transaction, transaction } from "@guildhall/db";
import { listAttendanceSums, listSettledEvents } from "@guildhall/db/attendance";
import {
  appendEntries,
  saveFrozenStandings,
  saveMostPresent,
  saveNewSeason,
  saveSeasonEnd,
  saveSeasonName,
} from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { archiveWishes } from "@guildhall/db/wishlists";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { lockRunningSeason } from "./lock-running-season.ts";
import { prepareSeasonEnd, type SeasonEndPreview } from "./prepare-season-end.ts";

/** A season that ended, and how many entries that took. */
export type EndedSeason = {
  readonly seasonId: number;
  readonly number: number;
  readonly entryCount: number;
};

/**
 * Keeps who stands where, brings every account to what goes over, and begins the next season, all at once. What is done is
 * what the officer saw, or nothing.
 */
export async function endSeason(
  { db, clock }: Context,
  actor: Actor,
  { carry, seasonNumber, previewId, name, archivesWishes = false }: EndSeasonInput,
): Promise<EndedSeason> {
  requireRight(actor, "settings.edit");
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { pools, running: season } = await lockRunningSeason(tx, guildId);
    const preview = await prepareSeasonEnd(tx, guildId, { season, pools, carry });
    if (season.number !== seasonNumber || preview.previewId !== previewId)
      throw new Refusal("dkp.seasonChanged");
    const { seasonId, number } = season;
    const houseId = pools[0]?.houseId ?? 0;
    const endedByMemberId = await ensureActingMember(tx, actor, { houseId, now });
    if (name !== undefined) await saveSeasonName(tx, guildId, { seasonId, name: name || null });
    const kept = allCarries(pools, carry);
    await saveSeasonEnd(tx, guildId, { seasonId, endedAt: now, endedByMemberId, carry: kept });
    await freeze(tx, guildId, { seasonId, preview });
    await freezeAttendance(tx, guildId, { seasonId, season });
    const entryCount = await write(tx, guildId, { seasonId, preview, actorMemberId: endedByMemberId, now });
    if (archivesWishes) await archiveAll(tx, guildId, { seasonId, now });
    await saveNewSeason(tx, guildId, { number: number + 1, name: null, startedAt: now });
    const after = { entryCount };
    await recordAudit(tx, actor, { useCase: "dkp.endSeason", target: { kind: "guild" }, after, now });
    await recordFact(tx, { name: "dkp.seasonEnded", guildId }, now);
    return { seasonId, number, entryCount };
  });
}

/** Of every pool what goes over, of those too of which nobody said so. */
function allCarries(pools: readonly Pool[], carry: Carry): Carry {
  return Object.fromEntries(pools.map((pool) => [pool.poolId, carryOf(carry, pool)]));
}

type Frozen = { readonly seasonId: number; readonly preview: SeasonEndPreview };

/** Gear points are kept beside the efforts that they stand against. */
async function freeze(tx: Transaction, guildId: string, { seasonId, preview }: Frozen): Promise<void> {
  const own = preview.pools.filter(({ pool }) => isOwnPool(pool));
  const standings = own.flatMap(({ pool: { poolId }, rows }) =>
    rows.map(({ memberId, place, balance, epgp }) => ({ poolId, memberId, place, balance, epgp })),
  );
  await saveFrozenStandings(tx, guildId, { seasonId, standings });
}

/** As it is settled now: what is settled later changes nothing, as with points. */
async function freezeAttendance(
  tx: Transaction,
  guildId: string,
  { seasonId, season }: { readonly seasonId: number; readonly season: SeasonEndPreview["season"] },
): Promise<void> {
  // The first season begins with its first row: the event that it paid was before that.
  const since = season.number === 1 ? Temporal.Instant.fromEpochMilliseconds(0) : season.startedAt;
  const settled = await listSettledEvents(tx, guildId, { since });
  const eventIds = settled.filter(({ counts }) => counts !== "no").map(({ eventId }) => eventId);
  const people = findMostPresent(await listAttendanceSums(tx, guildId, eventIds));
  await saveMostPresent(tx, guildId, { seasonId, eventCount: eventIds.length, people });
}

type Ending = Frozen & { readonly actorMemberId: number | null; readonly now: Temporal.Instant };

async function write(
  tx: Transaction,
  guildId: string,
  { seasonId, preview, actorMemberId, now }: Ending,
): Promise<number> {
  let entryCount = 0;
  for (const { pool, rows } of preview.pools) {
    const { poolId } = pool;
    const entries = planSeasonEnd({ seasonId, poolId, kept: rows, at: now });
    if (entries.length > 0)
      await appendEntries(tx, guildId, { poolId, entries, actorMemberId, recordedAt: now });
    entryCount += entries.length;
  }
  return entryCount;
}

/** Lists begin empty with the next season. */
async function archiveAll(
  tx: Transaction,
  guildId: string,
  { seasonId, now }: { readonly seasonId: number; readonly now: Temporal.Instant },
): Promise<void> {
  await archiveWishes(tx, guildId, { seasonId, now });
  await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, now);
}
