import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { lastVotes, type ViewCouncilInput } from "@guildhall/core/loot";
import { type CastVote, findLootSession, listVotes } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { type PersonInRow, toPerson } from "../person-in-row.ts";

export type CouncilView = {
  /** What whoever asks said last; null without a vote, or where it was taken back. */
  readonly own: Ballot | null;
  /** What each officer said last. Null until the session is over: before, nobody learns even that there is a vote. */
  readonly ballots: readonly Ballot[] | null;
  /** Whether the guild lets officers vote for themselves. */
  readonly allowsOwnVote: boolean;
  /** Everybody who is named in it. */
  readonly people: readonly PersonInRow[];
};

export type Ballot = Omit<CastVote, "memberId"> & { readonly memberId: number };

/** The votes of a council, for those who may vote: the own one, and once it is over everybody's, with the reasons. */
export async function viewCouncil(
  { db }: Context,
  actor: Actor,
  { sessionId }: ViewCouncilInput,
): Promise<CouncilView> {
  requireRight(actor, "loot.vote");
  const { guildId } = actor;
  const session = await findLootSession(db, guildId, sessionId);
  if (!session) throw new Refusal("loot.sessionNotFound");
  const viewerId = (await findActingMember(db, actor))?.memberId ?? null;
  const cast = [...lastVotes(await listVotes(db, guildId, session)).values()].flatMap(toBallot);
  const isOver = session.state === "decided" || session.state === "cancelled";
  const ballots = isOver ? cast : null;
  const named = new Set((ballots ?? []).flatMap(({ voterMemberId, memberId }) => [voterMemberId, memberId]));
  const people = (await listNamed(db, guildId)).filter(({ memberId }) => named.has(memberId));
  return {
    own: cast.find(({ voterMemberId }) => voterMemberId === viewerId) ?? null,
    ballots,
    allowsOwnVote: (await getSettings(db, guildId))["loot.allowsOwnVote"],
    people: people.map(toPerson),
  };
}

function toBallot({ memberId, ...vote }: CastVote): readonly Ballot[] {
  return memberId === null ? [] : [{ ...vote, memberId }];
}
