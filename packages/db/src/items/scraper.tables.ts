import type { Game } from "@guildhall/core/games";
import type { ItemLanguage } from "@guildhall/core/items";
import { boolean, mysqlTable, smallint, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, snowflake } from "../columns.ts";

/** What the operator decided about the scraper of a game: one row, locked by whoever begins or ends a run. */
export const scraperSettings = mysqlTable(
  "scraper_settings",
  {
    id: id(),
    game: varchar("game", { length: 32 }).notNull().$type<Game>(),
    languages: json<readonly ItemLanguage[]>("languages").notNull(),
    grades: json<readonly number[]>("grades").notNull(),
    pageCap: smallint("page_cap", { unsigned: true }).notNull(),
    isNightly: boolean("is_nightly").notNull(),
    /** Page or mailbox that stands in every request. */
    contact: varchar("contact", { length: 200 }),
    /** The site whose terms were accepted, by whom and when. */
    acceptedSite: varchar("accepted_site", { length: 200 }),
    acceptedByUserId: snowflake("accepted_by_user_id"),
    acceptedAt: instant("accepted_at"),
  },
  (table) => [unique("scraper_settings_once").on(table.game)],
);
