import { AuditLogEvent, GatewayDispatchEvents, Locale, PermissionFlagsBits } from "discord-api-types/v10";
import { allPermissions } from "../../rules/permissions.ts";
import { type Actor, sandboxHand } from "../access.ts";
import { change } from "../change.ts";
import { guildCreatePayload, guildPayload } from "../payloads/guild-payload.ts";
import type { Guild } from "../state/guild.ts";
import type { World } from "../world.ts";
import { addMember } from "./members.ts";
import { createEveryoneRole, createRole } from "./roles.ts";

/** What a new guild lets everybody do. */
const everyonePermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.Connect |
  PermissionFlagsBits.Speak |
  PermissionFlagsBits.Stream |
  PermissionFlagsBits.UseVAD |
  PermissionFlagsBits.ChangeNickname |
  PermissionFlagsBits.CreateInstantInvite;

export type GuildDraft = {
  readonly name: string;
  readonly ownerId: string;
  readonly id?: string | undefined;
  readonly locale?: Locale | undefined;
  /** When its owner joined; now when absent. */
  readonly foundedAt?: string | undefined;
};

/** An empty guild: its owner, the role everybody has, no channels, no bot. */
export function createGuild(world: World, draft: GuildDraft): Guild {
  const guild: Guild = {
    id: draft.id ?? world.nextId(),
    name: draft.name,
    ownerId: draft.ownerId,
    icon: null,
    description: null,
    preferredLocale: draft.locale ?? Locale.EnglishUS,
    afkChannelId: null,
    afkTimeoutSeconds: 300,
    systemChannelId: null,
    isAvailable: true,
    roles: new Map(),
    members: new Map(),
    channelIds: new Set(),
    voiceStates: new Map(),
    scheduledEvents: new Map(),
    emojis: new Map(),
    bans: new Map(),
    invites: new Map(),
    auditLog: [],
  };
  world.guilds.set(guild.id, guild);
  createEveryoneRole(world, guild, everyonePermissions);
  addMember(world, { guild, userId: draft.ownerId, joinedAt: draft.foundedAt });
  return guild;
}

/** The bot is invited: it gets a managed role of its own, and hears of the guild. */
export function addBot(world: World, guild: Guild, permissions: bigint = allPermissions): void {
  const { application } = world;
  const role = createRole(world, sandboxHand, {
    guild,
    body: { name: application.name, permissions: String(permissions) as `${bigint}` },
  });
  guild.roles.set(role.id, { ...role, managed: true, tags: { bot_id: application.botUserId } });
  addMember(world, { guild, userId: application.botUserId, roleIds: [role.id] });
  change(world, {
    by: sandboxHand,
    write: () => guild,
    dispatch: () => [
      {
        t: GatewayDispatchEvents.GuildCreate,
        d: guildCreatePayload(world, guild, { withPresences: false }),
        to: { guildId: guild.id },
      },
    ],
  });
}

export type GuildEdit = Partial<
  Pick<Guild, "name" | "description" | "preferredLocale" | "afkChannelId" | "systemChannelId" | "ownerId">
>;

export function editGuild(
  world: World,
  by: Actor,
  { guild, changes }: { guild: Guild; changes: GuildEdit },
): Guild {
  return change(world, {
    by,
    needs: { guild, permissions: PermissionFlagsBits.ManageGuild },
    write: () => Object.assign(guild, changes),
    audit: () => ({ guild, action: AuditLogEvent.GuildUpdate, targetId: guild.id }),
    dispatch: () => [
      { t: GatewayDispatchEvents.GuildUpdate, d: guildPayload(guild), to: { guildId: guild.id } },
    ],
  });
}

/** An outage: the guild is still there, but not now. */
export function setGuildAvailable(world: World, guild: Guild, isAvailable: boolean): void {
  change(world, {
    by: sandboxHand,
    write: () => {
      guild.isAvailable = isAvailable;
    },
    dispatch: () => [
      isAvailable
        ? {
            t: GatewayDispatchEvents.GuildCreate,
            d: guildCreatePayload(world, guild, { withPresences: false }),
            to: { guildId: guild.id },
          }
        : {
            t: GatewayDispatchEvents.GuildDelete,
            d: { id: guild.id, unavailable: true },
            to: { guildId: guild.id, isFarewell: true },
          },
    ],
  });
}
