import type { Rank } from "./rank.ts";
import type { Standing } from "./standing.ts";

/** Somebody of the roster, as far as ranks go. */
export type RankHolder = {
  readonly memberId: number;
  readonly rankId: number | null;
  /** Who left the server left the guild too. */
  readonly standing: Standing;
};

export type Succession = {
  readonly heirMemberId: number;
  /** What the heir had before; null for no rank. It goes to those who left. */
  readonly formerRankId: number | null;
  /** Who had the rank and is gone. */
  readonly leavingMemberIds: readonly number[];
};

/** Who follows in a rank whose last holder is gone; undefined while somebody has it, nobody ever had, or the heir is gone too. */
export function findSuccession(
  { rankId, heirMemberId }: Pick<Rank, "rankId" | "heirMemberId">,
  roster: readonly RankHolder[],
): Succession | undefined {
  const holders = roster.filter((member) => member.rankId === rankId);
  const heir = roster.find(({ memberId }) => memberId === heirMemberId);
  const isLeft = holders.length > 0 && !holders.some(isPresent);
  if (!isLeft || !heir || !isPresent(heir)) return undefined;
  return {
    heirMemberId: heir.memberId,
    formerRankId: heir.rankId,
    leavingMemberIds: holders.map(({ memberId }) => memberId),
  };
}

function isPresent({ standing }: RankHolder): boolean {
  return standing !== "left";
}
