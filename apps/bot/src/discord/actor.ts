import { Refusal } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { enterByMessage, type IdentifiedMember, identifyMember } from "@guildhall/use-cases/settings";
import { type BaseInteraction, GuildMember, type User } from "discord.js";

type ActorWish = {
  readonly worksAfterReset?: boolean | undefined;
  readonly worksInWarServer?: boolean | undefined;
  /** In a direct message: the guild that the pressed button is about. */
  guildIn?(): string;
};

/**
 * Who asks, with the rights of this moment: the interaction's own payload says them, no cache is trusted. A direct message
 * says none, and what the bot heard of the server does. In a guild that was taken away nobody asks for anything but to have
 * it back, and in a war server for anything but the link.
 */
export async function actorOf(
  context: Context,
  interaction: BaseInteraction,
  { worksAfterReset = false, worksInWarServer = false, guildIn }: ActorWish = {},
): Promise<IdentifiedMember> {
  const { guildId, guild, user, member, memberPermissions } = interaction;
  const asking = { kind: "user", userId: user.id } as const;
  if (!guildId && guildIn) return await enterByMessage(context, asking, { guildId: guildIn() });
  if (!guildId || !member || !memberPermissions) throw new Refusal("common.guildNotFound");
  return await identifyMember(context, asking, {
    guildId,
    name: displayNameOf(member, user),
    roleIds: roleIdsOf(member),
    isOwner: guild?.ownerId === user.id,
    permissions: memberPermissions.bitfield.toString(),
    worksAfterReset,
    worksInWarServer,
  });
}

type InteractionMember = NonNullable<BaseInteraction["member"]>;

/** The name in this server, else the one that the account shows everywhere. */
function displayNameOf(member: InteractionMember, user: User): string {
  const nickname = member instanceof GuildMember ? member.nickname : member.nick;
  return nickname ?? user.displayName;
}

function roleIdsOf({ roles }: InteractionMember): readonly string[] {
  return Array.isArray(roles) ? roles : [...roles.cache.keys()];
}
