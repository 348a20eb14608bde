import type {
  ChannelOverwrite,
  ServerChannel,
  ServerChannelKind,
  ServerRole,
} from "@guildhall/core/settings";
import { type APIRole, ChannelType, type GatewayGuildCreateDispatchData } from "discord.js";

export function readServer({ roles, channels }: Pick<GatewayGuildCreateDispatchData, "roles" | "channels">): {
  readonly roles: readonly ServerRole[];
  readonly channels: readonly ServerChannel[];
} {
  return { roles: roles.map(readServerRole), channels: channels.map(readServerChannel) };
}

export function readServerRole(role: APIRole): ServerRole {
  return {
    roleId: role.id,
    name: role.name,
    colour: role.color,
    position: role.position,
    permissions: role.permissions,
    isManaged: role.managed,
  };
}

const kinds: Partial<Record<ChannelType, ServerChannelKind>> = {
  [ChannelType.GuildText]: "text",
  [ChannelType.GuildVoice]: "voice",
  [ChannelType.GuildCategory]: "category",
  [ChannelType.GuildAnnouncement]: "announcement",
  [ChannelType.GuildStageVoice]: "stage",
  [ChannelType.GuildForum]: "forum",
};

/** Discord's types know channels without a name or a place; those of a server have both. */
type Channel = {
  readonly id: string;
  readonly type: ChannelType;
  readonly name?: string | null;
  readonly parent_id?: string | null;
  readonly position?: number;
  readonly permission_overwrites?: readonly ChannelOverwrite[] | undefined;
};

export function readServerChannel(channel: Channel): ServerChannel {
  const { id, type, name, parent_id, position, permission_overwrites = [] } = channel;
  return {
    channelId: id,
    parentId: parent_id ?? null,
    kind: kinds[type] ?? "other",
    name: name ?? "",
    position: position ?? 0,
    overwrites: permission_overwrites.map(({ id, allow, deny }) => ({ id, allow, deny })),
  };
}
