import { type MemberActor, Refusal, type RefusalCode, type RefusalDetails } from "@guildhall/core";
import { findStanding } from "@guildhall/core/members";
import { isOpenApplication, requireTurn } from "@guildhall/core/recruitment";
import type { Queryable } from "@guildhall/db";
import { findMemberOfUser, findRosterMember } from "@guildhall/db/members";
import { type Application, listApplicationsOfUser } from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";

/** Refuses whoever cannot apply now: because of what they sent before, or because they are in. */
export async function requireOwnTurn(
  db: Queryable,
  { guildId, userId }: MemberActor,
  now: Temporal.Instant,
): Promise<void> {
  const sent = await listApplicationsOfUser(db, guildId, userId);
  const { "recruitment.cooldownDays": days } = await getSettings(db, guildId);
  const dayAgo = now.subtract({ hours: 24 });
  const earlier = {
    isOneOpen: sent.some(({ state }) => isOpenApplication(state)),
    isIn: sent[0]?.state === "accepted" && (await isInRoster(db, guildId, userId)),
    rejectedAt: lastRejected(sent),
    sentToday: sent.filter(({ appliedAt }) => Temporal.Instant.compare(appliedAt, dayAgo) > 0).length,
  };
  requireTurn(earlier, days, now);
}

/** Why somebody cannot apply now; null when they can. */
export async function findHindrance(
  db: Queryable,
  actor: MemberActor,
  now: Temporal.Instant,
): Promise<{ readonly code: RefusalCode; readonly details: RefusalDetails } | null> {
  try {
    await requireOwnTurn(db, actor, now);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, details: error.details };
  }
}

async function isInRoster(db: Queryable, guildId: string, userId: string): Promise<boolean> {
  const member = await findMemberOfUser(db, guildId, userId);
  const known = member && (await findRosterMember(db, guildId, member.memberId));
  return known !== undefined && findStanding(known) !== "left";
}

function lastRejected(sent: readonly Application[]): Temporal.Instant | null {
  return sent.find(({ state }) => state === "rejected")?.decidedAt ?? null;
}
