import type { APIApplicationCommand, APIRole } from "discord-api-types/v10";
import { listCommandsFor } from "../actor/find-command.ts";
import { placeOf } from "../actor/place.ts";
import { getUser } from "../world/lookup.ts";
import type { Guild } from "../world/state/guild.ts";
import type { Member } from "../world/state/member.ts";
import type { ScheduledEvent } from "../world/state/scheduled-event.ts";
import { nowMs, type World } from "../world/world.ts";
import { type ChannelView, listChannelViews } from "./channel-view.ts";
import type { WindowSeat } from "./choose-seat.ts";
import { findNextStartMs } from "./next-start.ts";

/** A server as one person sees it: everything around the messages. */
export type GuildView = {
  readonly nowMs: number;
  /** When the next thing begins, as far as the server or the bot says so. */
  readonly nextStartMs: number | null;
  readonly applicationName: string;
  readonly botUserId: string;
  readonly guild: { readonly id: string; readonly name: string; readonly ownerId: string };
  /** Every server: going to one where this person is not means being its owner. */
  readonly guilds: readonly { readonly id: string; readonly name: string }[];
  readonly personId: string;
  readonly members: readonly MemberView[];
  /** Highest first, without @everyone. */
  readonly roles: readonly RoleView[];
  readonly channels: readonly ChannelView[];
  readonly voice: readonly VoiceView[];
  readonly events: readonly EventView[];
  readonly commands: readonly APIApplicationCommand[];
};

export type MemberView = {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly isBot: boolean;
  readonly locale: string;
  readonly roleIds: readonly string[];
};

export type RoleView = { readonly id: string; readonly name: string; readonly color: number };

export type VoiceView = {
  readonly userId: string;
  readonly channelId: string;
  readonly isMuted: boolean;
  readonly isDeaf: boolean;
};

export type EventView = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly startsAt: string;
  readonly endsAt: string | null;
  /** As Discord counts them: 1 scheduled, 2 active. */
  readonly status: number;
  readonly channelId: string | null;
  readonly location: string | null;
  readonly interestedCount: number;
  readonly isInterested: boolean;
};

function memberView(world: World, { userId, nick, roleIds }: Member): MemberView {
  const { globalName, username, isBot, locale } = getUser(world, userId);
  return { id: userId, name: nick ?? globalName ?? username, username, isBot, locale, roleIds };
}

function listRoles(guild: Guild): RoleView[] {
  const rest = [...guild.roles.values()].filter((role) => role.id !== guild.id);
  const highestFirst = (a: APIRole, b: APIRole) => b.position - a.position || Number(a.id) - Number(b.id);
  return rest.toSorted(highestFirst).map(({ id, name, color }) => ({ id, name, color }));
}

function listVoice({ voiceStates }: Guild): VoiceView[] {
  return [...voiceStates.values()].flatMap((state) =>
    state.channel_id
      ? {
          userId: state.user_id,
          channelId: state.channel_id,
          isMuted: state.self_mute || state.mute,
          isDeaf: state.self_deaf || state.deaf,
        }
      : [],
  );
}

function eventView({ payload, interestedIds }: ScheduledEvent, personId: string): EventView {
  return {
    id: payload.id,
    name: payload.name,
    description: payload.description ?? null,
    startsAt: payload.scheduled_start_time,
    endsAt: payload.scheduled_end_time,
    status: payload.status,
    channelId: payload.channel_id,
    location: payload.entity_metadata?.location ?? null,
    interestedCount: interestedIds.size,
    isInterested: interestedIds.has(personId),
  };
}

/** Commands of the place this person is in; a place they cannot see offers none. */
function listCommands(world: World, { guild, user }: WindowSeat, channel: ChannelView | undefined) {
  if (!channel) return [];
  const seat = { userId: user.id, guildId: guild.id, channel: channel.id };
  return listCommandsFor(world, placeOf(world, seat));
}

export function viewGuild(world: World, seat: WindowSeat, channelId: string | null): GuildView {
  const { guild, user } = seat;
  const channels = listChannelViews(world, seat);
  const here = channels.find(({ id }) => id === channelId) ?? channels.find(({ type }) => type === 0);
  const events = [...guild.scheduledEvents.values()].map((event) => eventView(event, user.id));
  return {
    nowMs: nowMs(world),
    nextStartMs: findNextStartMs(world, guild, channels),
    applicationName: world.application.name,
    botUserId: world.application.botUserId,
    guild: { id: guild.id, name: guild.name, ownerId: guild.ownerId },
    guilds: [...world.guilds.values()].map(({ id, name }) => ({ id, name })),
    personId: user.id,
    members: [...guild.members.values()].map((member) => memberView(world, member)),
    roles: listRoles(guild),
    channels,
    voice: listVoice(guild),
    events: events.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt)),
    commands: listCommands(world, seat, here),
  };
}
