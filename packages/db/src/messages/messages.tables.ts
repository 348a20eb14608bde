import { sql } from "drizzle-orm";
import { boolean, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";

/** Messages in Discord that are ours to edit, heal or remove. A row is there before its message: its id is the `nonce`. */
export const messages = mysqlTable(
  "messages",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    channelId: snowflake("channel_id").notNull(),
    /** Null while it is being posted, and for ever if that never worked. */
    messageId: snowflake("message_id"),
    /** What it shows, such as `event-card`. */
    kind: varchar("kind", { length: 40 }).notNull(),
    /** Our id of what it shows: for an `event-card`, the event. */
    subjectId: ownId("subject_id").notNull(),
    /** Tells apart several messages of one subject, such as the same card in two languages. */
    variant: varchar("variant", { length: 40 }).notNull(),
    /** Hash of what Discord shows; the same hash again needs no edit. Null while it is being posted. */
    renderedHash: varchar("rendered_hash", { length: 64 }),
    /** When posting it was last begun. */
    createdAt: instant("created_at").notNull(),
    /** When it was seen to be gone; null while it stands. */
    deletedAt: instant("deleted_at"),
    /** Null once it is gone, so that only standing messages are unique. */
    isStanding: boolean("is_standing").generatedAlwaysAs(sql`(if(deleted_at is null, 1, null))`),
  },
  (table) => [
    unique("messages_once").on(table.guildId, table.messageId),
    unique("messages_stand_once").on(
      table.guildId,
      table.kind,
      table.subjectId,
      table.variant,
      table.isStanding,
    ),
  ],
);
