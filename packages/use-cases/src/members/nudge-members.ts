import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { mayNudge, mayNudgeAgain, type NudgeMembersInput, nudgeAgainDays } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { createNudge, lockMembers } from "@guildhall/db/members";
import { findPlace } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { type InactiveMember, loadInactive } from "./load-inactive.ts";

export type Nudged = {
  readonly nudged: number;
  /** Were asked a few days ago, have no account, or were heard of meanwhile. */
  readonly skipped: number;
};

/**
 * Asks people of the list, each in a private thread, whether they are still there. Whoever was asked a few days ago is passed
 * over, so two officers who press at once ask everybody once.
 */
export async function nudgeMembers(
  { db, clock }: Context,
  actor: Actor,
  { memberIds }: NudgeMembersInput,
): Promise<Nudged> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockMembers(tx, guildId, memberIds);
    const channelId = await findPlace(tx, guildId, "panel");
    if (!channelId) throw new Refusal("settings.noPanel");
    const { members } = await loadInactive(tx, guildId, now);
    const meant = members.filter(({ memberId }) => memberIds.includes(memberId));
    const asked = meant.filter((member) => mayNudge(member, now));
    if (asked.length === 0) refuse(meant, now);
    for (const member of asked) await ask(tx, actor, { member, channelId, now });
    return { nudged: asked.length, skipped: new Set(memberIds).size - asked.length };
  });
}

function refuse(meant: readonly InactiveMember[], now: Temporal.Instant): never {
  if (meant.length === 0) throw new Refusal("members.notInactive");
  const wasAsked = meant.some(({ nudge }) => !mayNudgeAgain(nudge, now));
  if (wasAsked) throw new Refusal("members.nudgedLately", { days: nudgeAgainDays });
  throw new Refusal("members.notReachable");
}

type Asking = {
  readonly member: InactiveMember;
  readonly channelId: string;
  readonly now: Temporal.Instant;
};

async function ask(tx: Transaction, actor: Actor, { member, channelId, now }: Asking): Promise<void> {
  const { guildId } = actor;
  const { memberId, causes } = member;
  const nudgeId = await createNudge(tx, guildId, { memberId, cause: causes[0], nudgedAt: now, channelId });
  const target = { kind: "member", id: memberId } as const;
  await recordAudit(tx, actor, { useCase: "members.nudgeMembers", target, memberId, now });
  await recordFact(tx, { name: "members.memberNudged", guildId, memberId, nudgeId }, now);
}
