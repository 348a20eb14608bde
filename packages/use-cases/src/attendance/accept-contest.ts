import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { AcceptContestInput } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { type NamedContest, saveContestDecided } from "@guildhall/db/attendance";
import { lockPayingPool } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { getOpenContest } from "./get-open-contest.ts";
import { lockContest } from "./lock-contest.ts";
import { prepareCorrection } from "./prepare-correction.ts";
import { requireNotOwn } from "./require-not-own.ts";
import { writeMarks } from "./write-marks.ts";
import { writeSettlement } from "./write-settlement.ts";

/**
 * An officer finds that a member is right: mark, points and decision in one transaction. Only this member's result
 * changes; what else changed since the last settling waits for the next one.
 */
export async function acceptContest(
  { db, clock }: Context,
  actor: Actor,
  { contestId, previewId }: AcceptContestInput,
): Promise<NamedContest> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const now = clock.now();
  const contest = await getOpenContest(db, guildId, contestId);
  await requireNotOwn(db, actor, contest);
  const { eventId, memberId, wantedResult } = contest;
  await transaction(db, async (tx) => {
    const event = await lockContest(tx, guildId, contest);
    const { poolId } = await lockPayingPool(tx, guildId, event);
    const settlement = await prepareCorrection(tx, guildId, { event, memberId, result: wantedResult });
    if (settlement.previewId !== previewId) throw new Refusal("attendance.previewChanged");
    const marks = [{ memberId, result: wantedResult, source: "officer" as const }];
    await writeMarks(tx, actor, { event, marks, now });
    await writeSettlement(tx, actor, { settlement, poolId, now });
    const decidedByMemberId = await ensureActingMember(tx, actor, { houseId: event.houseId, now });
    const decision = {
      state: "accepted",
      decidedAt: now,
      decidedResult: wantedResult,
      answer: null,
    } as const;
    await saveContestDecided(tx, guildId, { contestId, ...decision, decidedByMemberId });
    const { before, settlementNumber, entries, entriesTotal } = settlement;
    await recordAudit(tx, actor, {
      useCase: "attendance.acceptContest",
      target: { kind: "event", id: eventId },
      memberId,
      before: { result: before?.result ?? null },
      after: { result: wantedResult, settlementNumber, entryCount: entries.length, total: entriesTotal },
      now,
    });
    await recordFact(tx, { name: "attendance.contestDecided", guildId, eventId, contestId }, now);
  });
  return contest;
}
