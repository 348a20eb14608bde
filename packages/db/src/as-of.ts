import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { MySqlColumn, MySqlTable } from "drizzle-orm/mysql-core";
import { instant } from "./columns.ts";

/** Something that Discord said, and when. */
export type AsOf<What> = What & { readonly asOf: Temporal.Instant };

/** The moment at which Discord said what the row says. */
export const asOf = () => instant("as_of").notNull();

/** For what is deleted: Discord never uses an id twice, so no news of it can be newer. */
export const asOfEver = Temporal.Instant.from("9999-12-31T23:59:59.999Z");

/**
 * For `onDuplicateKeyUpdate`: takes over what is new unless the row already says something newer. What Discord tells
 * arrives twice, late and by two ways, and an old picture must not undo a newer one.
 */
export function unlessOlder(table: MySqlTable & { readonly asOf: MySqlColumn }): Record<string, SQL> {
  // True before and after `as_of` itself is set, so the order of the assignments does not matter.
  const isNews = sql`values(${table.asOf}) >= ${table.asOf}`;
  const columns = Object.entries(getTableColumns(table));
  return Object.fromEntries(
    columns.map(([key, column]) => [key, sql`if(${isNews}, values(${column}), ${column})`]),
  );
}
