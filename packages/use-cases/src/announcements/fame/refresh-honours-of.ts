import { type Actor, requireRight } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { listHonours } from "@guildhall/db/announcements";
import type { Context } from "#use-cases/context.ts";
import { refreshStanding } from "./refresh-standing.ts";

/** More than anybody has. */
const mostOfOne = 200;

/** Somebody is called otherwise, or has gone: what tells of their honours in Discord is drawn anew. */
export async function refreshHonoursOf(
  { db, clock }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const own = await listHonours(db, guildId, { limit: mostOfOne, memberId });
  if (own.length === 0) return;
  const of = own.map(({ honourId }) => honourId);
  await transaction(db, async (tx) => await refreshStanding(tx, guildId, { of, now: clock.now() }));
}
