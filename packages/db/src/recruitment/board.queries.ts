import type { ApplicationState } from "@guildhall/core/recruitment";
import { and, asc, count, desc, eq, gte, inArray, lt, or } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { type Application, applicationColumns } from "./applications.queries.ts";
import { applications } from "./applications.tables.ts";

export type ApplicationPage = {
  readonly states: readonly ApplicationState[];
  /** Nothing that came to its state earlier. */
  readonly since?: Temporal.Instant | undefined;
  /** Where the last page ended. */
  readonly before?: { readonly stateChangedAt: Temporal.Instant; readonly applicationId: number } | undefined;
  readonly limit: number;
};

/** Applications in these states, those that came there last first. */
export async function listApplicationPage(
  db: Queryable,
  guildId: string,
  { states, since, before, limit }: ApplicationPage,
): Promise<readonly Application[]> {
  const isBefore =
    before &&
    or(
      lt(applications.stateChangedAt, before.stateChangedAt),
      and(eq(applications.stateChangedAt, before.stateChangedAt), lt(applications.id, before.applicationId)),
    );
  return await db
    .select(applicationColumns)
    .from(applications)
    .where(
      and(
        eq(applications.guildId, guildId),
        inArray(applications.state, [...states]),
        since && gte(applications.stateChangedAt, since),
        isBefore,
      ),
    )
    .orderBy(desc(applications.stateChangedAt), desc(applications.id))
    .limit(limit);
}

/** How many there are in each state. */
export async function countApplications(
  db: Queryable,
  guildId: string,
  { since }: { readonly since: Temporal.Instant },
): Promise<ReadonlyMap<ApplicationState, number>> {
  const isCounted = or(eq(applications.isOpen, true), gte(applications.stateChangedAt, since));
  const rows = await db
    .select({ state: applications.state, held: count() })
    .from(applications)
    .where(and(eq(applications.guildId, guildId), isCounted))
    .groupBy(applications.state);
  return new Map(rows.map(({ state, held }) => [state, held]));
}

/** Who applied since then, in the order in which they did. */
export async function listArrivals(
  db: Queryable,
  guildId: string,
  { since }: { readonly since: Temporal.Instant },
): Promise<readonly { readonly applicationId: number; readonly appliedAt: Temporal.Instant }[]> {
  const { id: applicationId, appliedAt } = applications;
  return await db
    .select({ applicationId, appliedAt })
    .from(applications)
    .where(and(eq(applications.guildId, guildId), gte(appliedAt, since)))
    .orderBy(asc(appliedAt), asc(applicationId));
}
