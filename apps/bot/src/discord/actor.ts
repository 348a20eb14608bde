import { type MemberActor, Refusal } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { identifyMember } from "@guildhall/use-cases/settings";
import { type BaseInteraction, GuildMember, type User } from "discord.js";

/** Who asks, with the rights of this moment: the interaction's own payload says them, no cache is trusted. */
export async function actorOf(context: Context, interaction: BaseInteraction): Promise<MemberActor> {
  const { guildId, guild, user, member, memberPermissions } = interaction;
  if (!guildId || !member || !memberPermissions) throw new Refusal("common.guildNotFound");
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
