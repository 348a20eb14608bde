import type { Actor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import { listRoster } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** Whom the roster knows without an account: each may be anybody who joined the server since, so everybody may read the names. */
export async function listClaimable(
  { db }: Context,
  actor: Actor,
): Promise<readonly Pick<Member, "memberId" | "name">[]> {
  const roster = await listRoster(db, actor.guildId);
  return roster
    .filter(({ userId, standing }) => userId === null && standing !== "left")
    .map(({ memberId, name }) => ({ memberId, name }));
}
