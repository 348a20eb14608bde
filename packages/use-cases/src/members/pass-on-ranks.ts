import { Refusal } from "@guildhall/core";
import {
  findStanding,
  findSuccession,
  mayChangeRank,
  type Rank,
  type RankChanger,
  type Succession,
} from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import {
  findMember,
  listRanks,
  listRoster,
  type RosterMember,
  saveInheritance,
  saveRank,
  saveRankOf,
} from "@guildhall/db/members";
import { ensureTalk } from "#use-cases/settings/ensure-talk.ts";
import { recordMemberChanged } from "./record-member-changed.ts";
import { settleMetClaims } from "./settle-met-claims.ts";

type Passing = {
  readonly rankIds: readonly (number | null)[];
  /** Who said that somebody left: nobody brings an heir to a rank that they could not give. Left out: it happened by itself. */
  readonly changer?: RankChanger;
  readonly now: Temporal.Instant;
};

/**
 * Whoever was named as heir follows in ranks that somebody just left, and whoever left gets the heir's place: who comes back
 * stands where the heir stood.
 */
export async function passOnRanks(
  tx: Transaction,
  guildId: string,
  { rankIds, changer, now }: Passing,
): Promise<void> {
  const left = (await listRanks(tx, guildId)).filter(
    ({ rankId, heirMemberId }) => heirMemberId !== null && rankIds.includes(rankId),
  );
  for (const rank of left) {
    const roster = await listRoster(tx, guildId);
    const holders = roster.map((member) => ({ ...member, standing: findStanding(member) }));
    const succession = findSuccession(rank, holders);
    if (succession && changer && !mayChangeRank(changer, rank.position, rank.position))
      throw new Refusal("members.rankTooHigh", { name: nameOf(roster, succession.heirMemberId) });
    if (succession) await passOn(tx, guildId, { rank, succession, now });
  }
}

const nameOf = (roster: readonly RosterMember[], memberId: number): string =>
  roster.find((member) => member.memberId === memberId)?.name ?? "";

type Step = { readonly rank: Rank; readonly succession: Succession; readonly now: Temporal.Instant };

async function passOn(tx: Transaction, guildId: string, { rank, succession, now }: Step): Promise<void> {
  const { rankId } = rank;
  const product = { kind: "system", guildId } as const;
  const { heirMemberId, formerRankId, leavingMemberIds } = succession;
  await saveRankOf(tx, guildId, { memberIds: leavingMemberIds, rankId: formerRankId });
  await saveRankOf(tx, guildId, { memberIds: [heirMemberId], rankId });
  await saveRank(tx, guildId, { ...rank, heirMemberId: null });
  await settleMetClaims(tx, product, { given: [{ memberId: heirMemberId, rankId }], now });
  const claimId = await saveInheritance(tx, guildId, { memberId: heirMemberId, rankId, now });
  const userId = (await findMember(tx, guildId, heirMemberId))?.userId;
  if (userId) await ensureTalk(tx, guildId, { userId, now });
  const moved = [
    ...leavingMemberIds.map((memberId) => ({ memberId, before: rankId, after: formerRankId })),
    { memberId: heirMemberId, before: formerRankId, after: rankId },
  ];
  for (const { memberId, before, after } of moved) {
    const values = { before: { rank: before }, after: { rank: after } };
    await recordMemberChanged(tx, product, { useCase: "members.changeRank", memberId, ...values, now });
  }
  await recordFact(tx, { name: "members.rankClaimChanged", guildId, claimId }, now);
  await recordFact(tx, { name: "members.ranksChanged", guildId }, now);
}
