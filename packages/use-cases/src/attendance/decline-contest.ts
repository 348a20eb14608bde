import { type Actor, requireRight } from "@guildhall/core";
import type { DeclineContestInput } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { type NamedContest, saveContestDecided } from "@guildhall/db/attendance";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { getOpenContest } from "./get-open-contest.ts";
import { lockContest } from "./lock-contest.ts";
import { requireNotOwn } from "./require-not-own.ts";

/** An officer finds that the result is right as it is, and may say why. The member reads it. */
export async function declineContest(
  { db, clock }: Context,
  actor: Actor,
  { contestId, answer }: DeclineContestInput,
): Promise<NamedContest> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const now = clock.now();
  const contest = await getOpenContest(db, guildId, contestId);
  await requireNotOwn(db, actor, contest);
  const { eventId, memberId } = contest;
  await transaction(db, async (tx) => {
    const { houseId } = await lockContest(tx, guildId, contest);
    const decidedByMemberId = await ensureActingMember(tx, actor, { houseId, now });
    const decision = { state: "declined", decidedAt: now, decidedResult: null, answer } as const;
    await saveContestDecided(tx, guildId, { contestId, ...decision, decidedByMemberId });
    await recordAudit(tx, actor, {
      useCase: "attendance.declineContest",
      target: { kind: "event", id: eventId },
      memberId,
      after: { note: answer === null ? null : "written" },
      now,
    });
    await recordFact(tx, { name: "attendance.contestDecided", guildId, eventId, contestId }, now);
  });
  return contest;
}
