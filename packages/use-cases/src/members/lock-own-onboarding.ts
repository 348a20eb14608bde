import { type MemberActor, Refusal } from "@guildhall/core";
import type { Newcomer } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import {
  ensureNewcomer,
  findMemberOfUser,
  findNewcomerOfUser,
  findServerMember,
  saveReturn,
} from "@guildhall/db/members";
import { findPlace } from "@guildhall/db/settings";

/**
 * The newcomer who acts, locked; added where the server told of no arrival. Refused where the guild asks newcomers nothing,
 * and to whom officers decided about already.
 */
export async function lockOwnOnboarding(
  tx: Transaction,
  { guildId, userId }: MemberActor,
  now: Temporal.Instant,
): Promise<Newcomer> {
  const isKnown = (await findNewcomerOfUser(tx, guildId, userId)) !== undefined;
  const joinedAt = (await findServerMember(tx, guildId, userId))?.joinedAt;
  await ensureNewcomer(tx, guildId, { userId, arrivedAt: joinedAt ?? now, now });
  if (joinedAt) await saveReturn(tx, guildId, { userId, arrivedAt: joinedAt });
  if (!(await findPlace(tx, guildId, "welcome"))) throw new Refusal("members.noWelcome");
  // Whoever is in the roster and never was a newcomer has nothing to answer.
  if (!isKnown && (await findMemberOfUser(tx, guildId, userId))) throw new Refusal("members.alreadyIn");
  const newcomer = await findNewcomerOfUser(tx, guildId, userId);
  if (!newcomer) throw new Error("A newcomer was lost while they answered");
  if (newcomer.decision === "declined") throw new Refusal("members.turnedDown");
  if (newcomer.decision !== null) throw new Refusal("members.alreadyIn");
  return newcomer;
}
