import { type Hundredths, parseHundredths, toHundredths } from "@guildhall/core";
import type { GuildWeek, WeekChange, WeekMoved } from "@guildhall/core/dkp";
import { and, eq, gt, gte, lt, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpBalances, dkpEntries } from "./dkp.tables.ts";

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

type MovedAsked = { readonly poolId: number; readonly weeks: readonly GuildWeek[] };

/**
 * What all accounts of a pool together gained and lost in each of these weeks, which join without a gap: one row per week. A
 * reversal takes from what it undoes, as in the movements of a member.
 */
export async function listWeeksMoved(
  db: Queryable,
  guildId: string,
  { poolId, weeks }: MovedAsked,
): Promise<readonly WeekMoved[]> {
  const [first] = weeks;
  if (!first) return [];
  const { amount, kind, effectiveAt } = dkpEntries;
  const gain = sql`if(${kind} in ('reversal', 'limit'), least(${amount}, 0), greatest(${amount}, 0))`;
  const rows = await db
    .select({
      week: placeOfWeek(weeks).mapWith(Number).as("week"),
      earned: sql`sum(${gain})`.mapWith(parseHundredths),
      spent: sql`sum(${amount} - ${gain})`.mapWith(parseHundredths),
    })
    .from(dkpEntries)
    .where(
      and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.poolId, poolId), gte(effectiveAt, first.fromAt)),
    )
    .groupBy(sql`week`);
  const moved = new Map(rows.map(({ week, ...amounts }) => [week, amounts]));
  return weeks.map((_, place) => moved.get(place) ?? nothingMoved);
}

const nothingMoved: WeekMoved = { earned: toHundredths(0), spent: toHundredths(0) };

/** In which week a moment lies. What is dated ahead, by an event that was ended early, counts as of now. */
function placeOfWeek(weeks: readonly GuildWeek[]): SQL {
  const cases = weeks
    .slice(0, -1)
    .map(({ untilAt }, place) => sql`when ${lt(dkpEntries.effectiveAt, untilAt)} then ${place}`);
  if (cases.length === 0) return sql`0`;
  return sql`case ${sql.join(cases, sql` `)} else ${weeks.length - 1} end`;
}

/** What all accounts of a pool hold together now. */
export async function sumBalances(db: Queryable, guildId: string, poolId: number): Promise<Hundredths> {
  const [row] = await db
    .select({ held: sql`coalesce(sum(${dkpBalances.amount}), 0)`.mapWith(parseHundredths) })
    .from(dkpBalances)
    .where(and(eq(dkpBalances.guildId, guildId), eq(dkpBalances.poolId, poolId)));
  return row?.held ?? toHundredths(0);
}
