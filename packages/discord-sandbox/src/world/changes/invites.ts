import { randomBytes } from "node:crypto";
import { AuditLogEvent, PermissionFlagsBits } from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { type Actor, sandboxHand } from "../access.ts";
import { change } from "../change.ts";
import type { Channel } from "../state/channel.ts";
import type { Guild, Invite } from "../state/guild.ts";
import { nowMs, type World } from "../world.ts";
import { addMember } from "./members.ts";

type InviteDraft = {
  readonly guild: Guild;
  readonly channel: Channel;
  /** 0: for ever. */
  readonly maxAgeSeconds: number;
  /** 0: for everybody. */
  readonly maxUses: number;
};

/** https://discord.com/developers/docs/resources/channel#create-channel-invite */
export function createInvite(world: World, by: Actor, draft: InviteDraft): Invite {
  const { guild, channel, maxAgeSeconds, maxUses } = draft;
  return change(world, {
    by,
    needs: { guild, channel, permissions: PermissionFlagsBits.CreateInstantInvite },
    write: () => {
      const endsAtMs = maxAgeSeconds === 0 ? null : nowMs(world) + maxAgeSeconds * 1000;
      const code = randomBytes(6).toString("base64url");
      const invite: Invite = { code, channelId: channel.id, maxAgeSeconds, maxUses, endsAtMs, uses: 0 };
      guild.invites.set(code, invite);
      return invite;
    },
    audit: ({ code }) => ({
      guild,
      action: AuditLogEvent.InviteCreate,
      targetId: null,
      changes: [{ key: "code", new_value: code }],
    }),
    dispatch: () => [],
  });
}

/** The invite as it stands: what is over, or was used as often as it may be, is none. */
export function getInvite(world: World, code: string): { guild: Guild; invite: Invite } {
  for (const guild of world.guilds.values()) {
    const invite = guild.invites.get(code);
    if (!invite) continue;
    const isOver = invite.endsAtMs !== null && nowMs(world) >= invite.endsAtMs;
    const isUsed = invite.maxUses > 0 && invite.uses >= invite.maxUses;
    if (!isOver && !isUsed) return { guild, invite };
  }
  return refuse("unknownInvite");
}

/** Somebody comes in by an invite. Who is there already, or banned, does not. */
export function acceptInvite(
  world: World,
  { code, userId }: { readonly code: string; readonly userId: string },
): void {
  const { guild, invite } = getInvite(world, code);
  if (guild.bans.has(userId)) refuse("unknownInvite");
  if (guild.members.has(userId)) return;
  change(world, {
    by: sandboxHand,
    write: () => {
      invite.uses += 1;
    },
    dispatch: () => [],
  });
  addMember(world, { guild, userId });
}
