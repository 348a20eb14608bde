import { getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import type { MySqlTable } from "drizzle-orm/mysql-core";
import type { Transaction } from "./client.ts";

type Rows<Table extends MySqlTable> = {
  readonly rows: readonly InferInsertModel<Table>[];
  /** What follows the rows, such as `on duplicate key update …`. */
  readonly tail?: string;
};

/**
 * Writes many rows of one shape in one statement. Drizzle would take such a statement, of thousands of values, apart for
 * longer than the database needs to write it: the text is the driver's, only the values are the columns'.
 */
export async function insertRows<Table extends MySqlTable>(
  { $client }: Transaction,
  table: Table,
  { rows, tail = "" }: Rows<Table>,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const values = rows.map((row) => {
    const given = new Map<string, unknown>(Object.entries(row));
    return columns.map(([key, column]) => {
      const value = given.get(key) ?? null;
      return value === null ? null : column.mapToDriverValue(value);
    });
  });
  const names = columns.map(([, { name }]) => `\`${name}\``).join(", ");
  await $client.query(`insert into \`${getTableName(table)}\` (${names}) values ? ${tail}`, [values]);
}
