import { joinPermissions, type MemberActor, Refusal, type UserActor } from "@guildhall/core";
import { isServerKnown } from "@guildhall/core/members";
import { freshGuilds } from "@guildhall/core/privacy";
import { type Guild, isOpen } from "@guildhall/core/settings";
import type { Database } from "@guildhall/db";
import { type Entry, findEntry } from "@guildhall/db/groups";
import { listHeldRoles } from "@guildhall/db/members";
import { findHeldGuilds, findLiveSession } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";
import { requireOwnServer } from "#use-cases/groups/cross-guild/require-own-server.ts";
import { noteSeen } from "#use-cases/privacy/cross-guild/note-seen.ts";
import { makeActor, type Standing } from "../make-actor.ts";

/** Somebody who signed in on the dashboard. */
export type SignedInUser = UserActor & {
  /** The name of the account. */
  readonly name: string;
};

export type EnterGuildInput = { readonly sessionId: string; readonly guildId: string };

export type EnteredGuild = {
  readonly actor: MemberActor;
  /** What everybody in it may know. */
  readonly guild: Guild;
};

/**
 * The person as an actor in a guild, with the rights that the roles there give at this moment. A sign-in that was ended, a
 * role that was taken away and a server that was left count at the next request, the latter two as soon as the bot has heard.
 */
export async function enterGuild(
  context: Context,
  user: SignedInUser,
  { sessionId, guildId }: EnterGuildInput,
): Promise<EnteredGuild> {
  const { db, clock } = context;
  const session = await findLiveSession(db, { sessionId, now: clock.now() });
  if (session?.userId !== user.userId) throw new Refusal("common.signInAgain");
  await noteSeen(context, session);
  const entry = await findEntry(db, guildId, user.userId);
  if (!entry || !isOpen(entry.guild)) throw new Refusal("common.guildNotFound");
  await requireOwnServer(db, entry);
  const standing = isServerKnown(entry.sync ?? undefined, entry.guild)
    ? await findByRoles(db, user, entry)
    : await findByHeldGuilds(context, user, { sessionId, guildId });
  if (!standing) throw new Refusal("common.guildNotFound");
  return { actor: await makeActor(db, { ...user, entry }, standing), guild: entry.guild };
}

/** What the bot has heard of the person's roles. */
export async function findByRoles(
  db: Database,
  { userId }: UserActor,
  { name, guild: { guildId, ownerId } }: Entry,
): Promise<Standing | undefined> {
  if (name === null) return undefined;
  const roles = await listHeldRoles(db, guildId, userId);
  return {
    guildId,
    name,
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
): Promise<Standing | undefined> {
  const now = clock.now();
  const held = freshGuilds(await findHeldGuilds(db, { sessionId, userId, now }), now);
  const guild = held.find((own) => own.guildId === guildId);
  return guild && { guildId, name, roleIds: [], isOwner: guild.isOwner, permissions: guild.permissions };
}
