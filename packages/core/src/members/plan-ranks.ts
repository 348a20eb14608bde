import { Refusal } from "../refusal.ts";
import type { RankChanger } from "./may-change-rank.ts";
import type { Rank } from "./rank.ts";
import type { SaveRanksInput } from "./save-ranks.input.ts";

export type WantedRank = SaveRanksInput["ranks"][number];

/** What saving the ranks writes. */
export type RanksPlan = {
  readonly saved: readonly Rank[];
  readonly created: readonly Omit<Rank, "rankId">[];
  readonly removed: readonly Rank[];
};

/**
 * The guild's ranks as somebody wants them, from the highest. Whoever does not manage the server changes only what stands
 * below the own rank, and gives no rank a Discord role: a role can carry rights.
 */
export function planRanks(
  known: readonly Rank[],
  wanted: readonly WantedRank[],
  changer: RankChanger,
): RanksPlan {
  const knownOf = new Map(known.map((rank) => [rank.rankId, rank]));
  if (wanted.some(({ rankId }) => rankId !== undefined && !knownOf.has(rankId)))
    throw new Refusal("members.rankNotFound");
  if (!changer.managesServer) requireBelow(known, wanted, changer.rank);
  const placed = wanted.map((rank, index) => ({ ...rank, seats: rank.seats ?? null, position: index + 1 }));
  return {
    saved: placed.flatMap(({ rankId, ...rank }) => (rankId === undefined ? [] : [{ ...rank, rankId }])),
    created: placed.filter(({ rankId }) => rankId === undefined).map(({ rankId: _none, ...rank }) => rank),
    removed: known.filter(({ rankId }) => !wanted.some((rank) => rank.rankId === rankId)),
  };
}

function requireBelow(known: readonly Rank[], wanted: readonly WantedRank[], own: RankChanger["rank"]): void {
  const roleOf = new Map(known.map(({ rankId, roleId }) => [rankId, roleId]));
  const isNewRole = ({ rankId, roleId }: WantedRank) =>
    roleId !== null && (rankId === undefined || roleOf.get(rankId) !== roleId);
  if (wanted.some(isNewRole)) throw new Refusal("members.rankRoleForbidden");
  const untouchable = known.filter(({ position }) => own === null || position <= own);
  const isUntouched = untouchable.every((rank, index) => isSame(rank, wanted[index]));
  if (own === null || !isUntouched) throw new Refusal("members.ranksAbove");
}

function isSame(rank: Rank, wanted: WantedRank | undefined): boolean {
  return (
    wanted?.rankId === rank.rankId &&
    wanted.name === rank.name &&
    wanted.roleId === rank.roleId &&
    (wanted.seats ?? null) === rank.seats &&
    wanted.heirMemberId === rank.heirMemberId
  );
}
