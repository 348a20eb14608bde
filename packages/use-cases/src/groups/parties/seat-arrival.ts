import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  isPlaying,
  type PartyPlace,
  placeByHand,
  renewPlaces,
  type SeatArrivalInput,
} from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import { findSignUp } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { answerForMember } from "#use-cases/events/answer-for-member.ts";
import { gatherPlayers, type NamedPlayer } from "./gather-players.ts";
import { lockDraft } from "./lock-draft.ts";
import { type PublishedParties, publishDraft } from "./publish-draft.ts";

/**
 * Gives somebody who came a seat in the parties that everybody sees, and tells this person alone, and who gave the seat up.
 * Who said nothing is signed up first: that stays also where the seat was taken meanwhile, because they did come.
 */
export async function seatArrival(
  context: Context,
  actor: Actor,
  { eventId, draftNumber, memberId, partyKey, buildId, insteadOfMemberId }: SeatArrivalInput,
): Promise<PublishedParties> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const { db, clock } = context;
  const now = clock.now();
  await signUpUnlessPlaying(context, actor, { eventId, memberId });
  return await transaction(db, async (tx) => {
    const { event, board, draft } = await lockDraft(tx, actor, { eventId, draftNumber, now });
    if (board.publishedNumber === null) throw new Refusal("groups.notPublished");
    if (board.publishedNumber !== draft.number) throw new Refusal("groups.partiesChanged");
    const players = await gatherPlayers(tx, guildId, { event, now });
    const standing = renewPlaces(draft.places, players);
    if (!isOnBench(standing, memberId)) throw new Refusal("groups.partiesChanged");
    const swap = insteadOfMemberId === undefined ? {} : { swapWithMemberId: insteadOfMemberId };
    const seated = placeByHand({ ...draft, places: standing }, { memberId, partyKey, ...swap });
    const places = seated.map((place) =>
      place.memberId === memberId ? { ...place, ...playedAs(players, { memberId, buildId }) } : place,
    );
    const useCase = "groups.seatArrival";
    return await publishDraft(tx, actor, { event, board, draft, places, useCase, memberId, now });
  });
}

type Whose = { readonly eventId: number; readonly memberId: number };

async function signUpUnlessPlaying(context: Context, actor: Actor, who: Whose): Promise<void> {
  const known = await findSignUp(context.db, actor.guildId, who);
  if (!isPlaying(known?.answer)) await answerForMember(context, actor, { ...who, answer: "coming" });
}

function isOnBench(places: readonly PartyPlace[], memberId: number): boolean {
  const place = places.find((one) => one.memberId === memberId);
  if (!place) throw new Refusal("groups.notPlaying");
  return place.partyKey === null;
}

type Playing = { readonly memberId: number; readonly buildId: number | null };

function playedAs(
  players: readonly NamedPlayer[],
  { memberId, buildId }: Playing,
): Partial<Pick<PartyPlace, "role" | "buildId">> {
  const builds = players.find((player) => player.memberId === memberId)?.builds ?? [];
  const build = builds.find((one) => one.buildId === buildId);
  return build ? { role: build.role, buildId: build.buildId } : {};
}
