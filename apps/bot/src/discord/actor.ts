import { type MemberActor, Refusal } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { requireOwnServer } from "@guildhall/use-cases/groups";
import { enterByMessage, identifyMember, requireNotReset } from "@guildhall/use-cases/settings";
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
): Promise<MemberActor> {
  const { guildId, guild, user, member, memberPermissions } = interaction;
  if (!guildId && guildIn)
    return await enterByMessage(context, { kind: "user", userId: user.id }, { guildId: guildIn() });
  if (!guildId || !member || !memberPermissions) throw new Refusal("common.guildNotFound");
  if (!worksAfterReset) await requireNotReset(context, { guildId });
  if (!worksInWarServer) await requireOwnServer(context, { guildId });
  const discordMember = {
    guildId,
    name: displayNameOf(member, user),
    roleIds: roleIdsOf(member),
    isOwner: guild?.ownerId === user.id,
    permissions: memberPermissions.bitfield.toString(),
  };
  return await identifyMember(context, { kind: "user", userId: user.id }, discordMember);
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
