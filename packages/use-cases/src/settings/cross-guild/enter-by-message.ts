import { type MemberActor, Refusal, type UserActor } from "@guildhall/core";
import { isServerKnown } from "@guildhall/core/members";
import { isOpen } from "@guildhall/core/settings";
import { findMemberSync } from "@guildhall/db/members";
import { findGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { identifyMember } from "../identify-member.ts";
import { findByRoles } from "./enter-guild.ts";

/**
 * Somebody presses a button in a direct message, which says of itself which guild it is about: Discord does not say that the
 * person is in it, so what the bot heard of the server does. Who left it is not let in, nor is anybody before it was read.
 */
export async function enterByMessage(
  context: Context,
  user: UserActor,
  { guildId }: { readonly guildId: string },
): Promise<MemberActor> {
  const { db } = context;
  const guild = await findGuild(db, guildId);
  if (!guild || !isOpen(guild)) throw new Refusal("common.guildNotFound");
  const isKnown = isServerKnown(await findMemberSync(db, guildId), guild);
  const member = isKnown ? await findByRoles(context, user, guild) : undefined;
  if (!member) throw new Refusal("common.guildNotFound");
  return await identifyMember(context, user, member);
}
