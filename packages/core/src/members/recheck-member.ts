import { planRecheck } from "../order-of-news.ts";

/** Name of the job that asks Discord how a member really is. Stands in the database. */
export const recheckMemberJob = "recheck-member";

/** The question about one account, once for all doubts within a second. */
export function recheckMember(
  userId: string,
  now: Temporal.Instant,
): { readonly job: string; readonly slot: string; readonly dueAt: Temporal.Instant } {
  const { second, dueAt } = planRecheck(now);
  return { job: recheckMemberJob, slot: `${userId} ${second}`, dueAt };
}

/** Whom the question is about. */
export function readRecheckedMember(slot: string): string {
  return slot.split(" ")[0] ?? "";
}
