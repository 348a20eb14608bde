import { type ImportChanges, importKinds } from "@guildhall/core/members";
import { mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";

/** What officers brought into the roster at once, and what that made, for the way back. */
export const memberImports = mysqlTable(
  "member_imports",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    /** Chosen by whoever confirmed: the same press twice is one import. */
    importKey: varchar("import_key", { length: 40 }).notNull(),
    kind: mysqlEnum("kind", importKinds).notNull(),
    /** Null for a program. */
    importedByMemberId: ownId("imported_by_member_id"),
    /** Numbers of rows only. */
    changes: json<ImportChanges>("changes").notNull(),
    importedAt: instant("imported_at").notNull(),
    /** Null while it stands. */
    undoneAt: instant("undone_at"),
  },
  (table) => [unique("member_imports_once").on(table.guildId, table.importKey)],
);
