import { Refusal, type UserActor } from "@guildhall/core";
import { isServerKnown } from "@guildhall/core/members";
import { isOpen } from "@guildhall/core/settings";
import { findEntry } from "@guildhall/db/groups";
import type { Context } from "#use-cases/context.ts";
import type { IdentifiedMember } from "../identify-member.ts";
import { makeActor } from "../make-actor.ts";
import { findByRoles } from "./enter-guild.ts";

/**
 * Somebody presses a button in a direct message, which says of itself which guild it is about: Discord does not say that the
 * person is in it, so what the bot heard of the server does. Who left it is not let in, nor is anybody before it was read.
 */
export async function enterByMessage(
  { db }: Context,
  user: UserActor,
  { guildId }: { readonly guildId: string },
): Promise<IdentifiedMember> {
  const entry = await findEntry(db, guildId, user.userId);
  if (!entry || !isOpen(entry.guild)) throw new Refusal("common.guildNotFound");
  const isKnown = isServerKnown(entry.sync ?? undefined, entry.guild);
  const standing = isKnown ? await findByRoles(db, user, entry) : undefined;
  if (!standing) throw new Refusal("common.guildNotFound");
  const actor = await makeActor(db, { ...user, entry }, standing);
  return { actor, modulesOff: entry.guild.modulesOff };
}
