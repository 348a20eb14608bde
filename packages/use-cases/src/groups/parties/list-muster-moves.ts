import { type Actor, requireRight } from "@guildhall/core";
import { type MusterMove, type MusterTry, planMuster } from "@guildhall/core/groups";
import { getEvent } from "@guildhall/db/events";
import { findPartyBoard, findPartyMuster } from "@guildhall/db/groups";
import type { Context } from "#use-cases/context.ts";
import { findPublished } from "./find-published.ts";
import { listPlaying } from "./gather-players.ts";
import { listMusterChannels } from "./list-muster-channels.ts";

type Asked = {
  readonly eventId: number;
  /** Who sits in which voice channel of the guild's own server, and of its war server. */
  readonly seats: readonly VoiceSeat[];
};

export type VoiceSeat = { readonly serverId: string; readonly userId: string; readonly channelId: string };

/** What is left of moving everybody to their party. */
export type MusterMoves = {
  /** Whom it does not concern, and why. */
  readonly settled: readonly MusterTry[];
  readonly moves: readonly (MusterMove & { readonly userId: string })[];
};

/**
 * Who is still to be moved by the parties that everybody sees. Who does not come any more sits where they like. Null where
 * nobody ordered it, or it is over.
 */
export async function listMusterMoves(
  { db, clock }: Context,
  actor: Actor,
  { eventId, seats }: Asked,
): Promise<MusterMoves | null> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const event = await getEvent(db, guildId, eventId);
  const muster = await findPartyMuster(db, guildId, eventId);
  const published = await findPublished(db, guildId, await findPartyBoard(db, guildId, eventId));
  if (!muster || muster.endedAt || !published) return null;
  const playing = await listPlaying(db, guildId, event);
  const userIds = new Map(playing.map(({ memberId, userId }) => [memberId, userId ?? ""]));
  const channels = await listMusterChannels(db, guildId, { eventId, published, now: clock.now() });
  const { settled, moves } = planMuster({
    places: published.places.filter(({ memberId }) => userIds.has(memberId)),
    sides: channels.map((side) => {
      const own = seats.filter(({ serverId }) => serverId === side.serverId);
      const seatOfUser = new Map(own.map(({ userId, channelId }) => [userId, channelId]));
      return { ...side, seatOf: (memberId: number) => seatOfUser.get(userIds.get(memberId) ?? "") };
    }),
    tries: muster.tries,
  });
  return {
    settled,
    moves: moves.map((move) => ({ ...move, userId: userIds.get(move.memberId) ?? "" })),
  };
}
