import { joinPermissions, type MemberActor, Refusal, type UserActor } from "@guildhall/core";
import { isServerKnown } from "@guildhall/core/members";
import { freshGuilds } from "@guildhall/core/privacy";
import { type Guild, isOpen } from "@guildhall/core/settings";
import { findMemberSync, findServerMember } from "@guildhall/db/members";
import { findHeldGuilds, findLiveSession } from "@guildhall/db/sessions";
import { findGuild, listLivingRoles } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { requireOwnServer } from "#use-cases/groups/cross-guild/require-own-server.ts";
import { type IdentifyMemberInput, identifyMember } from "../identify-member.ts";

/** Somebody who signed in on the dashboard. */
export type SignedInUser = UserActor & {
  /** The name of the account. */
  readonly name: string;
};

export type EnterGuildInput = { readonly sessionId: string; readonly guildId: string };

/**
 * The person as an actor in a guild, with the rights that the roles there give at this moment. A role that was taken away
 * and a server that was left count as soon as the bot has heard of it.
 */
export async function enterGuild(
  context: Context,
  user: SignedInUser,
  { sessionId, guildId }: EnterGuildInput,
): Promise<MemberActor> {
  const { db, clock } = context;
  const session = await findLiveSession(db, { sessionId, now: clock.now() });
  if (session?.userId !== user.userId) throw new Refusal("common.signInAgain");
  const guild = await findGuild(db, guildId);
  if (!guild || !isOpen(guild)) throw new Refusal("common.guildNotFound");
  await requireOwnServer(context, { guildId });
  const isKnown = isServerKnown(await findMemberSync(db, guildId), guild);
  const member = isKnown
    ? await findByRoles(context, user, guild)
    : await findByHeldGuilds(context, user, { sessionId, guildId });
  if (!member) throw new Refusal("common.guildNotFound");
  return await identifyMember(context, user, member);
}

/** What the bot has heard of the person's roles. */
export async function findByRoles(
  { db }: Context,
  { userId }: UserActor,
  { guildId, ownerId }: Guild,
): Promise<IdentifyMemberInput | undefined> {
  const member = await findServerMember(db, guildId, userId);
  if (!member) return undefined;
  const roles = await listLivingRoles(db, guildId, [guildId, ...member.roleIds]);
  return {
    guildId,
    name: member.name,
    roleIds: roles.map(({ roleId }) => roleId),
    isOwner: userId === ownerId,
    permissions: joinPermissions(roles.map(({ permissions }) => permissions)),
  };
}

/** Until the bot has read everybody in the server: what Discord said at the sign-in, at most ten minutes ago. */
async function findByHeldGuilds(
  { db, clock }: Context,
  { userId, name }: SignedInUser,
  { sessionId, guildId }: EnterGuildInput,
): Promise<IdentifyMemberInput | undefined> {
  const now = clock.now();
  const held = freshGuilds(await findHeldGuilds(db, { sessionId, userId, now }), now);
  const guild = held.find((own) => own.guildId === guildId);
  return guild && { guildId, name, roleIds: [], isOwner: guild.isOwner, permissions: guild.permissions };
}
