import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, type GuildEvent, hasEnded, mayOrderAt } from "@guildhall/core/events";
import { isBotThere } from "@guildhall/core/settings";
import { listChannelsOfEvent } from "@guildhall/db/attendance";
import { findLastOrder } from "@guildhall/db/events";
import { findLastBeat, listChannels } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "#use-cases/events/get-visible-event.ts";
import { listPeopleNow, type PersonNow } from "./list-people-now.ts";

export type WarRoom = {
  readonly event: Pick<GuildEvent, "eventId" | "title" | "startsAt" | "endsAt" | "state"> & {
    readonly hasEnded: boolean;
    readonly roleSeats: GuildEvent["rules"]["roleSeats"];
  };
  /** Channels that count for the event, its own first. */
  readonly channels: readonly { readonly channelId: string; readonly name: string | null }[];
  /** Whoever is there or expected, by name. */
  readonly people: readonly PersonNow[];
  /** When those who are missing may be called again; null is now. */
  readonly mayCallAt: Temporal.Instant | null;
  /** False while the bot hears nothing, and all of this is as it was before. */
  readonly isBotThere: boolean;
};

/** Who is in voice now, and who is missing, for officers who lead an event. */
export async function viewWarRoom(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<WarRoom> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  const now = clock.now();
  const event = await getVisibleEvent(db, actor, eventId);
  const { title, startsAt, endsAt, state, rules } = event;
  const channelIds = await listChannelsOfEvent(db, guildId, event);
  const known = new Map((await listChannels(db, guildId)).map((channel) => [channel.channelId, channel]));
  const people = await listPeopleNow(db, guildId, { event, channelIds });
  return {
    event: {
      eventId,
      title,
      startsAt,
      endsAt,
      state,
      hasEnded: hasEnded(event, now),
      roleSeats: rules.roleSeats,
    },
    channels: channelIds
      .filter((channelId) => known.get(channelId)?.kind !== "category")
      .map((channelId) => ({ channelId, name: known.get(channelId)?.name ?? null })),
    people: people.filter(({ standing }) => standing !== "notExpected"),
    mayCallAt: mayOrderAt(await findLastOrder(db, guildId, eventId), "notInVoice", now),
    isBotThere: isBotThere(await findLastBeat(db, guildId), now),
  };
}
