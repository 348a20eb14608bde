import { parseHundredths } from "@guildhall/core";
import type { WeekChange } from "@guildhall/core/dkp";
import { and, eq, gt, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpEntries } from "./dkp.tables.ts";

const weekHours = 7 * 24;

/** Of one member, how much one week moved. */
export type MemberWeek = WeekChange & { readonly memberId: number };

export type WeeksBefore = {
  readonly poolId: number;
  readonly now: Temporal.Instant;
  readonly weekCount: number;
};

/** What each of the last weeks moved in a pool, member by member. Weeks without a change are left out. */
export async function listWeekChanges(
  db: Queryable,
  guildId: string,
  { poolId, now, weekCount }: WeeksBefore,
): Promise<readonly MemberWeek[]> {
  const { amount, effectiveAt } = dkpEntries;
  const hours = sql`timestampdiff(hour, ${effectiveAt}, ${sql.param(now, effectiveAt)})`;
  return await db
    .select({
      memberId: accountIdOf(members),
      // What is dated ahead, by an event that was ended early, counts as of now.
      weeksAgo: sql`greatest(floor(${hours} / ${weekHours}), 0)`.mapWith(Number).as("weeks_ago"),
      amount: sql`sum(${amount})`.mapWith(parseHundredths),
    })
    .from(dkpEntries)
    .innerJoin(members, and(eq(members.guildId, dkpEntries.guildId), eq(members.id, dkpEntries.memberId)))
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.poolId, poolId),
        gt(effectiveAt, now.subtract({ hours: weekCount * weekHours })),
      ),
    )
    .groupBy(accountIdOf(members), sql`weeks_ago`);
}
