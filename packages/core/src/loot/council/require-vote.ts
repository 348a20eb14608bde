import { Refusal } from "../../refusal.ts";

type Ballot = {
  readonly voterMemberId: number;
  /** Null takes the vote back. */
  readonly memberId: number | null;
  readonly candidateIds: readonly number[];
  /** Whether the guild lets officers vote for themselves. */
  readonly allowsOwnVote: boolean;
};

/** A vote is for somebody who wants the drop, and not for whoever casts it, unless the guild has it otherwise. */
export function requireVote({ voterMemberId, memberId, candidateIds, allowsOwnVote }: Ballot): void {
  if (memberId === null) return;
  if (!candidateIds.includes(memberId)) throw new Refusal("loot.notACandidate");
  if (memberId === voterMemberId && !allowsOwnVote) throw new Refusal("loot.ownVote");
}
