import { type AnyColumn, like, type SQL, sql } from "drizzle-orm";

/** Whether a column holds a text, which may hold what LIKE takes for a wildcard. */
export function contains(column: AnyColumn, text: string): SQL {
  return like(column, `%${withoutWildcards(text)}%`);
}

/** For an ORDER BY: what begins with the text stands before what only holds it. */
export function beginsFirst(column: AnyColumn, text: string): SQL {
  return sql`${like(column, `${withoutWildcards(text)}%`)} desc`;
}

function withoutWildcards(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
