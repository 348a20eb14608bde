import type { MemberActor } from "@guildhall/core";
import { type GameAccounts, profileOf } from "@guildhall/core/games";
import { getGuild } from "@guildhall/db/settings";
import { listAccounts, type NamedAccount } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

export type OwnAccounts = {
  readonly own: readonly NamedAccount[];
  /** What an account of the guild's game is known by, and how it can be shown to be somebody's. */
  readonly accounts: GameAccounts;
  /** Whether the product reads a code by itself; else an officer looks. */
  readonly isReadBack: boolean;
};

/** The reader's own accounts, declined ones with the reason, and how another one is claimed. */
export async function viewOwnAccounts(
  { db, playerServices }: Context,
  actor: MemberActor,
): Promise<OwnAccounts> {
  const { guildId } = actor;
  const { game } = await getGuild(db, guildId);
  const member = await findActingMember(db, actor);
  const own = member ? await listAccounts(db, guildId, member) : [];
  return { own, accounts: profileOf(game).accounts, isReadBack: playerServices?.[game] !== undefined };
}
