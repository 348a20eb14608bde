import type { Game } from "@guildhall/core/games";
import {
  type CatalogueRunError,
  catalogueChangeKinds,
  catalogueRunStates,
  type ItemLanguage,
  type ItemStat,
  type ItemState,
  itemCategories,
  itemProviders,
  runCauses,
  runProviders,
} from "@guildhall/core/items";
import { type SQL, sql } from "drizzle-orm";
import {
  boolean,
  index,
  int,
  mysqlEnum,
  mysqlTable,
  smallint,
  unique,
  varchar,
} from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";

/** The catalogue of a game. Without a guild a row is the deployment's: every guild of the game reads it, none changes it. */
const ofGuildOrDeployment = () => ({
  guildId: snowflake("guild_id"),
  /** `guild_id`, or 0 for the deployment: in a unique key no NULL equals another. */
  scope: snowflake("scope").generatedAlwaysAs((): SQL => sql`coalesce(guild_id, 0)`, { mode: "stored" }),
});

const game = () => varchar("game", { length: 32 }).notNull().$type<Game>();

/** Items, one row each, without their names. */
export const items = mysqlTable(
  "items",
  {
    id: id(),
    ...ofGuildOrDeployment(),
    game: game(),
    /** What its provider calls it. An item that somebody typed gets one made from its name. */
    sourceId: varchar("source_id", { length: 120 }).notNull(),
    category: mysqlEnum("category", itemCategories).notNull(),
    slot: varchar("slot", { length: 40 }),
    /** Opaque: only the profile of the game orders grades. */
    grade: smallint("grade", { unsigned: true }),
    iconUrl: varchar("icon_url", { length: 500 }),
    link: varchar("link", { length: 500 }),
    /** Where it drops. */
    source: varchar("source", { length: 200 }),
    stats: json<readonly ItemStat[]>("stats").notNull(),
    provider: mysqlEnum("provider", itemProviders).notNull(),
    /** False for what a member wished for, until an officer lists or merges it. */
    isListed: boolean("is_listed").notNull(),
    retiredAt: instant("retired_at"),
    /** The item that it turned out to be, of the same guild or of the deployment. */
    mergedIntoId: ownId("merged_into_id"),
    /** Who wished for it; null for everything else. */
    suggestedByMemberId: ownId("suggested_by_member_id"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    unique("items_by_source").on(table.game, table.scope, table.sourceId),
    index("items_merged").on(table.mergedIntoId),
    index("items_suggested").on(table.guildId, table.suggestedByMemberId, table.createdAt),
  ],
);

/** What an item is called, language by language. */
export const itemNames = mysqlTable(
  "item_names",
  {
    id: id(),
    itemId: ownId("item_id")
      .notNull()
      .references(() => items.id),
    /** Of the item. */
    guildId: snowflake("guild_id"),
    language: varchar("language", { length: 8 }).notNull().$type<ItemLanguage>(),
    name: varchar("name", { length: 120 }).notNull(),
  },
  (table) => [unique("item_names_once").on(table.itemId, table.language)],
);

/** Every change of many items at once: the log, the queue of the scraper, and the way back. */
export const catalogueRuns = mysqlTable(
  "catalogue_runs",
  {
    id: id(),
    ...ofGuildOrDeployment(),
    game: game(),
    provider: mysqlEnum("provider", runProviders).notNull(),
    cause: mysqlEnum("cause", runCauses).notNull(),
    state: mysqlEnum("state", catalogueRunStates).notNull(),
    /** Chosen by whoever pressed, or the night that it belongs to: the same press twice is one run. */
    runKey: varchar("run_key", { length: 40 }).notNull(),
    /** Of a member of the guild; null for a run of the deployment. */
    askedByMemberId: ownId("asked_by_member_id"),
    queuedAt: instant("queued_at").notNull(),
    startedAt: instant("started_at"),
    finishedAt: instant("finished_at"),
    undoneAt: instant("undone_at"),
    pages: int("pages", { unsigned: true }).notNull().default(0),
    /** Pages that there are to read; null while nobody knows. */
    pagesExpected: int("pages_expected", { unsigned: true }),
    seen: int("seen", { unsigned: true }).notNull().default(0),
    added: int("added", { unsigned: true }).notNull().default(0),
    changed: int("changed", { unsigned: true }).notNull().default(0),
    gone: int("gone", { unsigned: true }).notNull().default(0),
    back: int("back", { unsigned: true }).notNull().default(0),
    errorCount: int("error_count", { unsigned: true }).notNull().default(0),
    /** The first of them. */
    errors: json<readonly CatalogueRunError[]>("errors").notNull(),
    /** Code of why it was refused or failed, never a sentence. */
    reason: varchar("reason", { length: 60 }),
    /** The process that is at work, and until when it is believed to live. */
    leaseOwner: varchar("lease_owner", { length: 64 }),
    leaseEndsAt: instant("lease_ends_at"),
    attempts: int("attempts", { unsigned: true }).notNull().default(0),
  },
  (table) => [
    unique("catalogue_runs_once").on(table.game, table.scope, table.runKey),
    index("catalogue_runs_latest").on(table.scope, table.id),
    index("catalogue_runs_waiting").on(table.state, table.provider, table.queuedAt),
  ],
);

/** What became of which item, by a run or by hand. Stays when a run is undone. */
export const catalogueChanges = mysqlTable(
  "catalogue_changes",
  {
    id: id(),
    guildId: snowflake("guild_id"),
    /** Null for a change by hand. */
    runId: ownId("run_id").references(() => catalogueRuns.id),
    /** No reference: undoing deletes items that a run added. */
    itemId: ownId("item_id").notNull(),
    kind: mysqlEnum("kind", catalogueChangeKinds).notNull(),
    before: json<ItemState | null>("before"),
    after: json<ItemState>("after").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [
    index("catalogue_changes_of_run").on(table.runId, table.id),
    index("catalogue_changes_of_item").on(table.itemId, table.id),
  ],
);

/** Counts changes of a catalogue: whoever holds a search index in memory sees by it that names are others now. */
export const catalogueVersions = mysqlTable(
  "catalogue_versions",
  {
    id: id(),
    ...ofGuildOrDeployment(),
    game: game(),
    version: int("version", { unsigned: true }).notNull(),
  },
  (table) => [unique("catalogue_versions_once").on(table.game, table.scope)],
);
