/** A vote of an officer for one of the candidates; null takes it back. Only the latest of each officer counts. */
export type Vote = {
  readonly voterMemberId: number;
  readonly memberId: number | null;
};

/** How many officers are for each of the candidates. Votes are given in the order in which they were cast. */
export function tallyVotes(
  votes: readonly Vote[],
  candidateIds: readonly number[],
): ReadonlyMap<number, number> {
  const tally = new Map(candidateIds.map((memberId) => [memberId, 0]));
  for (const { memberId } of lastVotes(votes).values()) {
    const count = memberId === null ? undefined : tally.get(memberId);
    if (memberId !== null && count !== undefined) tally.set(memberId, count + 1);
  }
  return tally;
}

/** What each officer said last. */
export function lastVotes<Cast extends Vote>(votes: readonly Cast[]): ReadonlyMap<number, Cast> {
  return new Map(votes.map((vote) => [vote.voterMemberId, vote]));
}
