import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { personalTables } from "../personal-data.ts";
import { rowsOf } from "../rows-of.ts";

/** In which tables each of these members is named, the row of the member aside. Who is named nowhere is missing. */
export async function listTablesNaming(
  db: Queryable,
  guildId: string,
  memberIds: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  if (memberIds.length === 0) return new Map();
  const among = sql.join(
    memberIds.map((memberId) => sql`${memberId}`),
    sql`, `,
  );
  const columns = Object.entries(personalTables).flatMap(([table, { people }]) =>
    Object.entries(people).flatMap(([column, { holds }]) =>
      holds === "member" && !(table === "members" && column === "id") ? [{ table, column }] : [],
    ),
  );
  const naming = columns.map(({ table, column }) => {
    const [from, named] = [sql.identifier(table), sql.identifier(column)];
    return sql`select distinct ${table} as naming, ${named} as memberId from ${from}
      where guild_id = ${guildId} and ${named} in (${among})`;
  });
  const [result] = await db.execute(sql.join(naming, sql` union `));
  const tables = new Map<number, Set<string>>();
  for (const { naming: table, memberId } of rowsOf(result)) {
    const known = tables.get(Number(memberId)) ?? new Set();
    tables.set(Number(memberId), known.add(String(table)));
  }
  return tables;
}
