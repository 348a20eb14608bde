import type { Actor } from "@guildhall/core";
import type { Role } from "@guildhall/core/games";
import type { NamedParty } from "@guildhall/core/groups";
import { findPartyBoard } from "@guildhall/db/groups";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "#use-cases/events/get-visible-event.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { findPublished } from "./find-published.ts";
import { listPlaying } from "./gather-players.ts";

/** Somebody as everybody sees them in a party. */
export type PublishedSeat = {
  readonly memberId: number;
  readonly name: string;
  readonly userId: string | null;
  readonly role: Role | null;
  readonly isLeader: boolean;
};

export type PublishedParty = Pick<NamedParty, "partyKey" | "name" | "size"> & {
  /** The leader first. */
  readonly seats: readonly PublishedSeat[];
};

/** Parties of an event as everybody in the guild sees them. */
export type PublishedPartiesView = {
  readonly publishedAt: Temporal.Instant;
  readonly parties: readonly PublishedParty[];
  readonly bench: readonly PublishedSeat[];
  /** The party of the reader; null who sits out or does not play. */
  readonly ownPartyKey: string | null;
  readonly hasVoice: boolean;
  readonly hasRoles: boolean;
};

/** Null before anything was published. Who does not come any more has no seat in them. */
export async function viewPublishedParties(
  { db }: Context,
  actor: Actor,
  { eventId }: { readonly eventId: number },
): Promise<PublishedPartiesView | null> {
  const { guildId } = actor;
  const event = await getVisibleEvent(db, actor, eventId);
  const board = await findPartyBoard(db, guildId, eventId);
  const draft = await findPublished(db, guildId, board);
  if (!board?.publishedAt || !draft) return null;
  const playing = await listPlaying(db, guildId, event);
  const people = new Map(playing.map(({ memberId, name, userId }) => [memberId, { name, userId }]));
  const seatsIn = (key: string | null): readonly PublishedSeat[] =>
    draft.places
      .filter(({ partyKey }) => partyKey === key)
      .flatMap(({ memberId, role, isLeader }) => {
        const person = people.get(memberId);
        return person ? [{ memberId, ...person, role, isLeader }] : [];
      })
      .toSorted((one, other) => Number(other.isLeader) - Number(one.isLeader));
  const reader = await findActingMember(db, actor);
  const { publishedAt, hasVoice, hasRoles } = board;
  return {
    ...{ publishedAt, hasVoice, hasRoles },
    parties: draft.setting.parties.map(({ partyKey, name, size }) => ({
      partyKey,
      name,
      size,
      seats: seatsIn(partyKey),
    })),
    bench: seatsIn(null),
    ownPartyKey: draft.places.find(({ memberId }) => memberId === reader?.memberId)?.partyKey ?? null,
  };
}
