import { type Actor, hasRight, requireRight } from "@guildhall/core";
import { type EventInput, type GuildEvent, hasEnded } from "@guildhall/core/events";
import {
  type Evening,
  isPlaying,
  type NamedParty,
  type PartyPlace,
  renewPlaces,
  type SuggestedSeat,
  suggestSeats,
  suggestStandIns,
} from "@guildhall/core/groups";
import type { Queryable } from "@guildhall/db";
import { listChannelsOfEvent } from "@guildhall/db/attendance";
import { findPartyBoard } from "@guildhall/db/groups";
import { listPeopleNow, type PersonNow } from "#use-cases/attendance/list-people-now.ts";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "#use-cases/events/get-visible-event.ts";
import { findPublished } from "./find-published.ts";
import { gatherPlayers, type NamedPlayer } from "./gather-players.ts";

/** How somebody with a seat is doing. */
export type SeatNow = "here" | "late" | "missing";

type Named = Pick<NamedPlayer, "memberId" | "name" | "userId">;

/** Somebody who could play for a missing one. */
export type StandInNow = Named & { readonly buildId: number | null; readonly isHere: boolean };

export type SeatedNow = Named &
  Pick<PartyPlace, "role" | "isLeader"> & {
    readonly state: SeatNow;
    /** Of somebody who is missing, who could play instead. */
    readonly standIns: readonly StandInNow[];
  };

/** Somebody who came and has no seat. */
export type ArrivalNow = Named & {
  readonly role: PersonNow["role"];
  /** Who said nothing is signed up with the seat. */
  readonly isSignedUp: boolean;
  /** The best first. */
  readonly seats: readonly (SuggestedSeat & { readonly insteadOf: string | null })[];
};

/** The parties of an event as it goes on. */
export type SeatingNow = {
  /** The version that everybody sees. */
  readonly draftNumber: number;
  readonly parties: readonly (Pick<NamedParty, "partyKey" | "name" | "size"> & {
    readonly seats: readonly SeatedNow[];
  })[];
  readonly arrivals: readonly ArrivalNow[];
  /** Why nobody is given a seat here now; null where the reader may. */
  readonly obstacle: "noRight" | "over" | "unpublished" | null;
};

/** Who of the published parties is there, who came without a seat, and who could play for whom. Null without parties. */
export async function viewSeating(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<SeatingNow | null> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  const now = clock.now();
  const event = await getVisibleEvent(db, actor, eventId);
  const board = await findPartyBoard(db, guildId, eventId);
  const published = await findPublished(db, guildId, board);
  if (!board || !published) return null;
  const channelIds = await listChannelsOfEvent(db, guildId, event);
  const people = await listPeopleNow(db, guildId, { event, channelIds });
  const players = await gatherWithGuests(db, guildId, { event, people, now });
  const places = renewPlaces(published.places, players);
  const present = new Set(people.filter(isPresent).map(({ memberId }) => memberId));
  const absentIds = new Set(places.map(({ memberId }) => memberId)).difference(present);
  const evening = { setting: published.setting, places, players, absentIds };
  const isUnpublished = board.currentNumber !== published.number;
  return {
    draftNumber: published.number,
    parties: published.setting.parties.map(({ partyKey, name, size }) => ({
      ...{ partyKey, name, size },
      seats: listSeated(evening, partyKey),
    })),
    arrivals: listArrivals(evening, people.filter(isPresent)),
    obstacle: findObstacle(actor, { isOver: hasEnded(event, now), isUnpublished }),
  };
}

const isPresent = ({ standing }: PersonNow) => standing !== "missing" && standing !== "notExpected";

type Gathering = {
  readonly event: GuildEvent;
  readonly people: readonly PersonNow[];
  readonly now: Temporal.Instant;
};

/** Who said to play, and who is there and said nothing of the kind. */
async function gatherWithGuests(
  db: Queryable,
  guildId: string,
  { event, people, now }: Gathering,
): Promise<readonly NamedPlayer[]> {
  const guests = people.filter((person) => isPresent(person) && !isPlaying(person.answer));
  return await gatherPlayers(db, guildId, {
    ...{ event, now },
    guestIds: guests.map(({ memberId }) => memberId),
  });
}

type NamedEvening = Omit<Evening, "players"> & { readonly players: readonly NamedPlayer[] };

/** The leader first, then who is missing last. */
function listSeated(evening: NamedEvening, partyKey: string): readonly SeatedNow[] {
  const playerOf = new Map(evening.players.map((player) => [player.memberId, player]));
  return evening.places
    .filter((place) => place.partyKey === partyKey)
    .flatMap((place) => {
      const player = playerOf.get(place.memberId);
      if (!player) return [];
      const { memberId, name, userId, answer } = player;
      const absent = answer === "late" ? "late" : "missing";
      const state = evening.absentIds.has(memberId) ? absent : "here";
      const standIns = state === "missing" ? listStandIns(evening, place) : [];
      const { role, isLeader } = place;
      return [{ memberId, name, userId, role, isLeader, state, standIns } as const];
    })
    .toSorted((one, other) => Number(other.isLeader) - Number(one.isLeader));
}

function listStandIns(evening: NamedEvening, missing: PartyPlace): readonly StandInNow[] {
  return suggestStandIns(evening, missing).flatMap(({ memberId, buildId }) => {
    const player = evening.players.find((one) => one.memberId === memberId);
    if (!player) return [];
    const { name, userId } = player;
    return [{ memberId, name, userId, buildId, isHere: !evening.absentIds.has(memberId) }];
  });
}

function listArrivals(evening: NamedEvening, present: readonly PersonNow[]): readonly ArrivalNow[] {
  const seatedIds = new Set(
    evening.places.filter(({ partyKey }) => partyKey !== null).map(({ memberId }) => memberId),
  );
  const nameOf = new Map(evening.players.map(({ memberId, name }) => [memberId, name]));
  return present
    .filter(({ memberId }) => !seatedIds.has(memberId))
    .map(({ memberId, name, userId, role, answer }) => ({
      ...{ memberId, name, userId, role },
      isSignedUp: isPlaying(answer),
      seats: suggestSeats(evening, memberId).map((seat) => ({
        ...seat,
        insteadOf: seat.insteadOfMemberId === null ? null : (nameOf.get(seat.insteadOfMemberId) ?? null),
      })),
    }));
}

type Standing = { readonly isOver: boolean; readonly isUnpublished: boolean };

function findObstacle(actor: Actor, { isOver, isUnpublished }: Standing): SeatingNow["obstacle"] {
  if (isOver) return "over";
  if (!hasRight(actor, "groups.edit")) return "noRight";
  return isUnpublished ? "unpublished" : null;
}
