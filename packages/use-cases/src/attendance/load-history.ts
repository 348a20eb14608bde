import type { TurnoutHistory } from "@guildhall/core/attendance";
import type { Queryable } from "@guildhall/db";
import { listHabits, listSettledEvents } from "@guildhall/db/attendance";

/** Longer ago people were others. */
const historyDays = 90;

/** What people said and did in the last ninety days, from which a turnout is forecast. */
export async function loadHistory(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<TurnoutHistory> {
  const since = now.subtract({ hours: historyDays * 24 });
  const settled = await listSettledEvents(db, guildId, { since });
  const starts = settled.flatMap(({ isPlanned, startsAt }) => (isPlanned ? [startsAt] : []));
  return { habits: await listHabits(db, guildId, { since }), starts };
}
