import { type MemberActor, Refusal, rightsFromDiscord } from "@guildhall/core";
import { type ChatInputCommandInteraction, GuildMember, type User } from "discord.js";

/** Who asks, with the rights of this moment: the interaction's own payload says them, no cache is trusted. */
export function actorOf(interaction: ChatInputCommandInteraction): MemberActor {
  const { guildId, guild, user, member, memberPermissions } = interaction;
  if (!guildId || !memberPermissions) throw new Refusal("common.guildNotFound");
  const permissions = memberPermissions.bitfield.toString();
  const rights = rightsFromDiscord({ isOwner: guild?.ownerId === user.id, permissions });
  return { kind: "member", guildId, userId: user.id, name: displayNameOf(member, user), rights };
}

/** The name in this server, else the one that the account shows everywhere. */
function displayNameOf(member: ChatInputCommandInteraction["member"], user: User): string {
  const nickname = member instanceof GuildMember ? member.nickname : member?.nick;
  return nickname ?? user.displayName;
}
