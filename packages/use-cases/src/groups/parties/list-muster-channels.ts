import type { PartyDraft } from "@guildhall/core/groups";
import type { Queryable } from "@guildhall/db";
import { findWarServer, listWarThings } from "@guildhall/db/groups";
import { loadWarTurn } from "#use-cases/groups/war-server/load-war-turn.ts";
import { listChannelsOfParties } from "./list-channels-of-parties.ts";

type Asked = {
  readonly eventId: number;
  readonly published: PartyDraft | undefined;
  readonly now: Temporal.Instant;
};

/** The voice channels of an event's parties in one server, by the party. */
export type MusterChannels = {
  readonly serverId: string;
  readonly channelOf: ReadonlyMap<string, string>;
};

/** Where the parties of an event talk: in the guild's own server, then in its war server while that is theirs. */
export async function listMusterChannels(
  db: Queryable,
  guildId: string,
  { eventId, published, now }: Asked,
): Promise<readonly MusterChannels[]> {
  const home = { serverId: guildId, channelOf: await listChannelsOfParties(db, guildId, eventId) };
  const war = await findWarServer(db, guildId);
  if (!war?.givesParties || (await loadWarTurn(db, guildId, now)).event?.eventId !== eventId) return [home];
  const parties = published?.setting.parties ?? [];
  const channels = (await listWarThings(db, guildId, war)).flatMap(({ kind, number, discordId }) => {
    const party = parties[number - 1];
    return kind === "voice" && discordId && party ? [[party.partyKey, discordId] as const] : [];
  });
  return [home, { serverId: war.warGuildId, channelOf: new Map(channels) }];
}

/** How many parties have a voice channel somewhere. */
export function countVoicedParties(channels: readonly MusterChannels[]): number {
  return new Set(channels.flatMap(({ channelOf }) => [...channelOf.keys()])).size;
}
