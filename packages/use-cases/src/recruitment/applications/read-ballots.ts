import { tallyApplicationVotes, type VoteTally } from "@guildhall/core/recruitment";
import type { Queryable } from "@guildhall/db";
import type { KnownPerson } from "@guildhall/db/members";
import { type CastApplicationVote, listApplicationVotes } from "@guildhall/db/recruitment";
import { readPeople } from "./read-people.ts";

export type BallotBox = {
  readonly tally: VoteTally;
  readonly votes: readonly (CastApplicationVote & { readonly voter: KnownPerson | null })[];
};

/** Who said what of an application. Nothing of it is for the applicant. */
export async function readBallots(db: Queryable, guildId: string, applicationId: number): Promise<BallotBox> {
  const cast = await listApplicationVotes(db, guildId, applicationId);
  const person = await readPeople(
    db,
    guildId,
    cast.map(({ voterUserId }) => voterUserId),
  );
  const votes = cast.map((vote) => ({ ...vote, voter: person(vote.voterUserId) }));
  return { tally: tallyApplicationVotes(cast), votes };
}
