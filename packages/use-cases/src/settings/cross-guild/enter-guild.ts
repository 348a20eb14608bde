import { type MemberActor, Refusal, rightsFromDiscord, type UserActor } from "@guildhall/core";
import { freshGuilds } from "@guildhall/core/privacy";
import { findHeldGuilds } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";

export type EnterGuildInput = { readonly sessionId: string; readonly guildId: string };

/** The person as an actor in one of the own guilds, with the rights that Discord gave at most ten minutes ago. */
export async function enterGuild(
  { db, clock }: Context,
  { userId }: UserActor,
  { sessionId, guildId }: EnterGuildInput,
): Promise<MemberActor> {
  const now = clock.now();
  const held = freshGuilds(await findHeldGuilds(db, { sessionId, userId, now }), now);
  const guild = held.find((own) => own.guildId === guildId);
  if (!guild) throw new Refusal("common.guildNotFound");
  return { kind: "member", guildId, userId, name: userId, rights: rightsFromDiscord(guild, []) };
}
