import { type AnyColumn, count, min } from "drizzle-orm";
import type { AnyMySqlColumn } from "drizzle-orm/mysql-core";

/** How many there are of something, and the first moment of theirs; null where there are none. */
export type Tally = { readonly count: number; readonly firstAt: Temporal.Instant | null };

/** Columns of a query that answers one row: how many, and the first of these moments. */
export const tallyBy = <At extends AnyMySqlColumn<{ data: Temporal.Instant }> & AnyColumn>(at: At) => ({
  count: count(),
  firstAt: min(at),
});

export function toTally([row]: readonly Tally[]): Tally {
  return row ?? { count: 0, firstAt: null };
}
