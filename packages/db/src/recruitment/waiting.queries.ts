import { and, eq, isNotNull, isNull, lte } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { type Tally, tallyBy, toTally } from "../tally.ts";
import { applications } from "./applications.tables.ts";
import { applicationClearances } from "./clearances.tables.ts";

/** Applications that nobody took up. */
export async function tallyNewApplications(db: Queryable, guildId: string): Promise<Tally> {
  const rows = await db
    .select(tallyBy(applications.appliedAt))
    .from(applications)
    .where(and(eq(applications.guildId, guildId), eq(applications.state, "applied")));
  return toTally(rows);
}

/** Trials that end until then, or have ended, and that nobody decided. */
export async function tallyEndingTrials(
  db: Queryable,
  guildId: string,
  { until }: { readonly until: Temporal.Instant },
): Promise<Tally> {
  const { state, trialEndsAt } = applications;
  const isEnding = and(eq(state, "trial"), isNotNull(trialEndsAt), lte(trialEndsAt, until));
  const rows = await db
    .select(tallyBy(trialEndsAt))
    .from(applications)
    .where(and(eq(applications.guildId, guildId), isEnding));
  return toTally(rows);
}

/** Former guilds that have not answered, of applications that wait for it. */
export async function tallyOpenClearances(db: Queryable, guildId: string): Promise<Tally> {
  const { applicationId, state, overrideReason } = applicationClearances;
  const isOfOpen = and(
    eq(applications.guildId, guildId),
    eq(applications.id, applicationId),
    eq(applications.isOpen, true),
  );
  const isOpen = and(eq(state, "asked"), isNull(overrideReason));
  const rows = await db
    .select(tallyBy(applicationClearances.askedAt))
    .from(applicationClearances)
    .innerJoin(applications, isOfOpen)
    .where(and(eq(applicationClearances.guildId, guildId), isOpen));
  return toTally(rows);
}
