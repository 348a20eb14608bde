import {
  type APIVoiceState,
  AuditLogEvent,
  GatewayDispatchEvents,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { type Actor, permissionsOf } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import { getMember } from "../lookup.ts";
import { memberPayload } from "../payloads/member-payload.ts";
import type { Channel } from "../state/channel.ts";
import type { Guild } from "../state/guild.ts";
import type { World } from "../world.ts";

export type InVoice = { readonly guild: Guild; readonly userId: string };

function voiceStateUpdate(world: World, guild: Guild, state: APIVoiceState): Dispatch {
  const member = memberPayload(world, getMember(guild, state.user_id));
  return {
    t: GatewayDispatchEvents.VoiceStateUpdate,
    d: { ...state, guild_id: guild.id, member },
    to: { guildId: guild.id },
  };
}

function freshState(world: World, userId: string): APIVoiceState {
  return {
    channel_id: null,
    user_id: userId,
    session_id: world.nextId(),
    deaf: false,
    mute: false,
    self_deaf: false,
    self_mute: false,
    self_video: false,
    suppress: false,
    request_to_speak_timestamp: null,
  };
}

/** A full channel lets in only who may move members. https://discord.com/developers/docs/topics/permissions */
function requireRoom(world: World, { guild, userId, channel }: InVoice & { channel: Channel }): void {
  const occupied = [...guild.voiceStates.values()].filter((state) => state.channel_id === channel.id).length;
  if (channel.userLimit === 0 || occupied < channel.userLimit) return;
  const held = permissionsOf(world, { guild, member: getMember(guild, userId) }, channel);
  if (!(held & PermissionFlagsBits.MoveMembers)) refuse("missingPermissions");
}

/** Somebody walks into a voice channel, or is moved there. Moving others needs MOVE_MEMBERS. */
export function moveToVoice(world: World, by: Actor, seat: InVoice & { channel: Channel }): APIVoiceState {
  const { guild, userId, channel } = seat;
  const isMoved = by.userId !== userId;
  const permissions = isMoved ? PermissionFlagsBits.MoveMembers : PermissionFlagsBits.Connect;
  if (isMoved && by.userId !== null && !guild.voiceStates.has(userId)) refuse("notInVoice");
  return change(world, {
    by,
    needs: { guild, channel, permissions },
    write: () => {
      if (!isMoved) requireRoom(world, seat);
      const state = {
        ...(guild.voiceStates.get(userId) ?? freshState(world, userId)),
        channel_id: channel.id,
      };
      guild.voiceStates.set(userId, state);
      return state;
    },
    audit: () =>
      isMoved
        ? {
            guild,
            action: AuditLogEvent.MemberMove,
            targetId: null,
            options: { channel_id: channel.id, count: "1" },
          }
        : undefined,
    dispatch: (state) => [voiceStateUpdate(world, guild, state)],
  });
}

/** Somebody leaves, or is thrown out. */
export function leaveVoice(world: World, by: Actor, { guild, userId }: InVoice): void {
  const current = guild.voiceStates.get(userId);
  if (!current) return;
  const isThrownOut = by.userId !== userId;
  change(world, {
    by,
    ...(isThrownOut ? { needs: { guild, permissions: PermissionFlagsBits.MoveMembers } } : {}),
    write: () => {
      guild.voiceStates.delete(userId);
      return { ...current, channel_id: null };
    },
    audit: () =>
      isThrownOut
        ? { guild, action: AuditLogEvent.MemberDisconnect, targetId: null, options: { count: "1" } }
        : undefined,
    dispatch: (state) => [voiceStateUpdate(world, guild, state)],
  });
}

type VoiceFlags = Partial<Pick<APIVoiceState, "self_deaf" | "self_mute" | "deaf" | "mute" | "self_video">>;

/** Mutes, deafens, turns the camera on: of oneself, or as the sandbox's hand. */
export function editVoice(world: World, by: Actor, seat: InVoice & { flags: VoiceFlags }): void {
  const current = seat.guild.voiceStates.get(seat.userId) ?? refuse("unknownVoiceState");
  change(world, {
    by,
    write: () => {
      const state = { ...current, ...seat.flags };
      seat.guild.voiceStates.set(seat.userId, state);
      return state;
    },
    dispatch: (state) => [voiceStateUpdate(world, seat.guild, state)],
  });
}
