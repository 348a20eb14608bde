import type { Right } from "@guildhall/core";
import {
  type AuditedUseCase,
  type AuditValues,
  actorKinds,
  auditSources,
  auditTargetKinds,
} from "@guildhall/core/audit";
import { index, mysqlEnum, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";

/** Every change by anyone. Append-only: triggers and grants refuse change, so nothing here may have to be erased. */
export const auditEntries = mysqlTable(
  "audit_entries",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    useCase: varchar("use_case", { length: 64 }).notNull().$type<AuditedUseCase>(),
    /** What it asked for; null when being in the guild was enough. */
    right: varchar("right_used", { length: 40 }).$type<Right>(),
    actorKind: mysqlEnum("actor_kind", actorKinds).notNull(),
    /** A member, not an account: accounts are erased. */
    actorMemberId: ownId("actor_member_id"),
    /** Name of the job or number of the API key that acted. */
    actorProgram: varchar("actor_program", { length: 40 }),
    targetKind: mysqlEnum("target_kind", auditTargetKinds).notNull(),
    /** Our number of an event, or the code of a place; empty for the guild itself. */
    targetId: varchar("target_id", { length: 20 }).notNull(),
    /** Whom it concerns, when that is not the actor. */
    memberId: ownId("member_id"),
    before: json<AuditValues>("values_before").notNull(),
    after: json<AuditValues>("values_after").notNull(),
    source: mysqlEnum("source", auditSources).notNull(),
    /** The click or request that it came from; null when it came from nobody. */
    correlationId: varchar("correlation_id", { length: 64 }),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [
    index("audit_entries_of_guild").on(table.guildId, table.id),
    index("audit_entries_by_time").on(table.guildId, table.recordedAt),
    index("audit_entries_of_actor").on(table.guildId, table.actorMemberId, table.id),
    index("audit_entries_of_member").on(table.guildId, table.memberId, table.id),
    index("audit_entries_of_target").on(table.guildId, table.targetKind, table.targetId, table.id),
    index("audit_entries_of_use_case").on(table.guildId, table.useCase, table.id),
  ],
);
