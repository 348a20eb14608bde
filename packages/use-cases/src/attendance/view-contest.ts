import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { ContestInput } from "@guildhall/core/attendance";
import { findContest } from "@guildhall/db/attendance";
import { getEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { type ContestCase, describeContest } from "./list-contests.ts";
import { prepareSettlement } from "./prepare-settlement.ts";

/** One contest, open or decided, as officers see it. */
export async function viewContest(
  { db, clock }: Context,
  actor: Actor,
  { contestId }: ContestInput,
): Promise<ContestCase> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const contest = await findContest(db, guildId, contestId);
  if (!contest) throw new Refusal("attendance.contestNotFound");
  const event = await getEvent(db, guildId, contest.eventId);
  const preview = await prepareSettlement(db, guildId, { event, now: clock.now() });
  return await describeContest(db, actor, { contest, preview });
}
