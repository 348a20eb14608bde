import { planRecheck } from "../order-of-news.ts";

/** Name of the job that asks Discord how the roles of a server really are. Stands in the database. */
export const recheckRolesJob = "recheck-roles";

/** The question about all roles of a server, once for all doubts within a second. */
export function recheckRoles(now: Temporal.Instant): {
  readonly job: string;
  readonly slot: string;
  readonly dueAt: Temporal.Instant;
} {
  const { second, dueAt } = planRecheck(now);
  return { job: recheckRolesJob, slot: second, dueAt };
}
