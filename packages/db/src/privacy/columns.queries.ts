import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { rowsOf } from "../rows-of.ts";

/** A column as MariaDB knows it. */
export type Column = {
  readonly table: string;
  readonly name: string;
  /** Such as `varchar` or `bigint`. JSON is `longtext` in MariaDB, and nothing else here is. */
  readonly dataType: string;
  readonly isUnsigned: boolean;
  /** How many characters it takes; null for what is no text. */
  readonly length: number | null;
};

/** Every column of the database that we are in. */
export async function listColumns(db: Queryable): Promise<readonly Column[]> {
  const [result] = await db.execute(sql`select table_name as "table", column_name as name,
      data_type as dataType, column_type as wholeType,
      character_maximum_length as length
    from information_schema.columns where table_schema = database() order by table_name, ordinal_position`);
  return rowsOf(result).map(({ table, name, dataType, wholeType, length }) => ({
    table: String(table),
    name: String(name),
    dataType: String(dataType),
    isUnsigned: String(wholeType).endsWith("unsigned"),
    length: length === null ? null : Number(length),
  }));
}
