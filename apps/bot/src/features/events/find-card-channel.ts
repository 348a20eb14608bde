import type { EventRules } from "@guildhall/core/events";
import type { ServerChannelKind } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { findPlace, listChannels } from "@guildhall/db/settings";

/** Where the card of an event is posted. */
export type CardChannel = { readonly channelId: string; readonly kind: ServerChannelKind };

/** The channel that the event's rules name, or the guild's own: also where the other was deleted by hand. */
export async function findCardChannel(
  db: Queryable,
  guildId: string,
  { channelId: ownId }: Pick<EventRules, "channelId">,
): Promise<CardChannel | undefined> {
  const channels = ownId ? await listChannels(db, guildId) : [];
  const own = channels.find(({ channelId }) => channelId === ownId);
  if (own) return own;
  const channelId = await findPlace(db, guildId, "events");
  return channelId ? { channelId, kind: "text" } : undefined;
}
