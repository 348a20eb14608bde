import { Refusal } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import { listExtras } from "@guildhall/db/events";
import { findPlace, listChannels, listRoles } from "@guildhall/db/settings";

/** Discord's limits for one server, and for one category of channels. */
const most = { channels: 500, channelsInCategory: 50, roles: 250 } as const;

type Wanted = {
  readonly eventId: number;
  readonly partyCount: number;
  readonly hasVoice: boolean;
  readonly hasRoles: boolean;
};

/** What parties are to have fits into the server beside all that is there; what they have already counts once. */
export async function requireRoom(
  db: Queryable,
  guildId: string,
  { eventId, partyCount, hasVoice, hasRoles }: Wanted,
): Promise<void> {
  const standing = (await listExtras(db, guildId, eventId)).filter(({ goneAt }) => goneAt === null);
  const lacking = (wanted: "partyVoice" | "partyRole") =>
    partyCount - standing.filter(({ kind, discordId }) => kind === wanted && discordId !== null).length;
  if (hasVoice) await requireChannels(db, guildId, lacking("partyVoice"));
  if (hasRoles && (await listRoles(db, guildId)).length + lacking("partyRole") > most.roles)
    throw new Refusal("groups.tooManyRoles", { limit: most.roles });
}

async function requireChannels(db: Queryable, guildId: string, lacking: number): Promise<void> {
  const channels = await listChannels(db, guildId);
  if (channels.length + lacking > most.channels)
    throw new Refusal("groups.tooManyChannels", { limit: most.channels });
  const voiceId = await findPlace(db, guildId, "voice");
  const parentId = channels.find(({ channelId }) => channelId === voiceId)?.parentId ?? null;
  if (parentId === null) return;
  const beside = channels.filter((channel) => channel.parentId === parentId).length;
  if (beside + lacking > most.channelsInCategory)
    throw new Refusal("groups.categoryFull", { limit: most.channelsInCategory });
}
