import { type Actor, Refusal } from "@guildhall/core";
import type { ContestInput } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { type NamedContest, saveContestDecided } from "@guildhall/db/attendance";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { getOpenContest } from "./get-open-contest.ts";
import { lockContest } from "./lock-contest.ts";

/** A member takes the own contest back before officers decide. While there is time, it can be said again. */
export async function withdrawContest(
  { db, clock }: Context,
  actor: Actor,
  { contestId }: ContestInput,
): Promise<NamedContest> {
  const { guildId } = actor;
  const now = clock.now();
  const member = await findActingMember(db, actor);
  const contest = await getOpenContest(db, guildId, contestId);
  const { eventId, memberId } = contest;
  if (member?.memberId !== memberId) throw new Refusal("attendance.contestNotFound");
  await transaction(db, async (tx) => {
    await lockContest(tx, guildId, contest);
    const decision = { state: "withdrawn", decidedAt: now, decidedResult: null, answer: null } as const;
    await saveContestDecided(tx, guildId, { contestId, ...decision, decidedByMemberId: null });
    const target = { kind: "event", id: eventId } as const;
    await recordAudit(tx, actor, { useCase: "attendance.withdrawContest", target, now });
    await recordFact(tx, { name: "attendance.contestChanged", guildId, eventId, contestId }, now);
  });
  return contest;
}
