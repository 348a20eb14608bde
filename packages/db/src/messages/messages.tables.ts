import { index, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";

/** Messages in Discord that are ours to edit, heal or remove. */
export const messages = mysqlTable(
  "messages",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    channelId: snowflake("channel_id").notNull(),
    messageId: snowflake("message_id").notNull(),
    /** What it shows, such as `event-card`. */
    kind: varchar("kind", { length: 40 }).notNull(),
    /** Our id of what it shows: for an `event-card`, the event. */
    subjectId: ownId("subject_id").notNull(),
    /** Tells apart several messages of one subject, such as the same card in two languages. */
    variant: varchar("variant", { length: 40 }).notNull(),
    /** Hash of what Discord shows; the same hash again needs no edit. */
    renderedHash: varchar("rendered_hash", { length: 64 }).notNull(),
    createdAt: instant("created_at").notNull(),
    /** When it was seen to be gone; null while it stands. */
    deletedAt: instant("deleted_at"),
  },
  (table) => [
    unique("messages_once").on(table.guildId, table.messageId),
    index("messages_of_subject").on(table.guildId, table.kind, table.subjectId),
  ],
);
