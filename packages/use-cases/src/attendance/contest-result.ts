import { type Actor, Refusal } from "@guildhall/core";
import { type ContestResultInput, contestableResults, requireContestable } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { createContest } from "@guildhall/db/attendance";
import { findSignUp, lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { loadContestable } from "./load-contestable.ts";

/** A member says that the own result is not right, and which would be. Officers decide; until then the result stands. */
export async function contestResult(
  { db, clock }: Context,
  actor: Actor,
  { eventId, wantedResult, reason }: ContestResultInput,
): Promise<{ readonly contestId: number; readonly title: string }> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    const { title, isPlanned } = event;
    if (event.state === "draft") throw new Refusal("events.notFound");
    const member = await findActingMember(tx, actor);
    if (!member) throw new Refusal("attendance.memberNotFound");
    const { memberId } = member;
    const contestable = await loadContestable(tx, guildId, { eventId, memberId, now });
    const result = contestable.history.at(-1)?.got?.result ?? null;
    const answer = (await findSignUp(tx, guildId, { eventId, memberId }))?.answer ?? null;
    const allowed = contestableResults({ result, answer, isPlanned });
    requireContestable({ ...contestable, title }, { wanted: wantedResult, allowed });
    const contest = { eventId, memberId, wantedResult, reason, contestedAt: now };
    const contestId = await createContest(tx, guildId, contest);
    const target = { kind: "event", id: eventId } as const;
    const values = { before: { result }, after: { result: wantedResult } };
    await recordAudit(tx, actor, { useCase: "attendance.contestResult", target, ...values, now });
    await recordFact(tx, { name: "attendance.contestChanged", guildId, eventId, contestId }, now);
    return { contestId, title };
  });
}
