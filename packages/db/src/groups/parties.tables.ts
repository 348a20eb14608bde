import type { DraftCause, MusterTry, PartyPlace, PartySetting } from "@guildhall/core/groups";
import { boolean, index, int, mysqlTable, primaryKey, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";
import { events } from "../events/index.ts";
import { members } from "../members/index.ts";

/** Versions of the parties of events, each written once. */
export const partyDrafts = mysqlTable(
  "party_drafts",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    number: int("number").notNull(),
    parentNumber: int("parent_number"),
    cause: varchar("cause", { length: 20 }).notNull().$type<DraftCause>(),
    setting: json<PartySetting>("setting").notNull(),
    places: json<readonly PartyPlace[]>("places").notNull(),
    seed: int("seed", { unsigned: true }).notNull(),
    isPlain: boolean("is_plain").notNull(),
    madeAt: instant("made_at").notNull(),
    madeByMemberId: ownId("made_by_member_id").references(() => members.id),
  },
  (table) => [unique("party_drafts_by_number").on(table.guildId, table.eventId, table.number)],
);

/** Which version of the parties of an event officers work on, and which one everybody sees. */
export const partyBoards = mysqlTable(
  "party_boards",
  {
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    currentNumber: int("current_number").notNull(),
    lastNumber: int("last_number").notNull(),
    publishedNumber: int("published_number"),
    publishedAt: instant("published_at"),
    /** Of this published version people were told where they play. */
    toldNumber: int("told_number"),
    hasVoice: boolean("has_voice").notNull(),
    hasRoles: boolean("has_roles").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.eventId] })],
);

/** Who has a place in the version that everybody sees: finds the parties of a member, which the versions hold. */
export const partyPlaces = mysqlTable(
  "party_places",
  {
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
  },
  (table) => [
    primaryKey({ columns: [table.guildId, table.eventId, table.memberId] }),
    index("party_places_of_member").on(table.guildId, table.memberId, table.eventId),
  ],
);

/** How the parties of an event were last moved to their voice channels. */
export const partyMusters = mysqlTable(
  "party_musters",
  {
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    orderedAt: instant("ordered_at").notNull(),
    /** Of one that is under way nobody orders a second, until this is too long ago. */
    activeAt: instant("active_at").notNull(),
    endedAt: instant("ended_at"),
    tries: json<readonly MusterTry[]>("tries").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.eventId] })],
);

/** Parties that a guild plans again and again, by a name. */
export const partyPresets = mysqlTable(
  "party_presets",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    name: varchar("name", { length: 50 }).notNull(),
    setting: json<Pick<PartySetting, "parties" | "aim" | "keepsStatics">>("setting").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [unique("party_presets_by_name").on(table.guildId, table.name)],
);
