import {
  type AuditActor,
  type AuditEntry,
  type AuditTarget,
  auditedUseCases,
  type ListAuditInput,
  type NewAuditEntry,
} from "@guildhall/core/audit";
import { places } from "@guildhall/core/settings";
import { findRequest } from "@guildhall/observability";
import { and, desc, eq, gte, like, lt, type SQL } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { auditEntries } from "./audit.tables.ts";

export type AuditRow = NewAuditEntry & { readonly actor: AuditActor; readonly recordedAt: Temporal.Instant };

/** Writes the entry beside the change that it tells of: both are committed or neither. */
export async function appendAuditEntry(
  tx: Transaction,
  guildId: string,
  { useCase, isOwn, actor, target, memberId, before, after, recordedAt }: AuditRow,
): Promise<void> {
  const request = findRequest();
  await insertEntry(tx, {
    guildId,
    useCase,
    right: isOwn ? null : auditedUseCases[useCase],
    actorKind: actor.kind,
    actorMemberId: actor.memberId,
    actorProgram: actor.program,
    targetKind: target.kind,
    targetId: target.kind === "guild" ? "" : String(target.id),
    memberId: memberId ?? null,
    before: before ?? {},
    after: after ?? {},
    // Outside of a request nobody asked: a program of ours is at work.
    source: request?.source ?? "job",
    correlationId: request?.correlationId ?? null,
    recordedAt,
  });
}

type NewEntry = Omit<typeof auditEntries.$inferSelect, "id">;

const insertEntry = prepared((db, value: PlaceholderOf<NewEntry>) =>
  db
    .insert(auditEntries)
    .values({
      guildId: value("guildId"),
      useCase: value("useCase"),
      right: value("right"),
      actorKind: value("actorKind"),
      actorMemberId: value("actorMemberId"),
      actorProgram: value("actorProgram"),
      targetKind: value("targetKind"),
      targetId: value("targetId"),
      memberId: value("memberId"),
      before: value("before"),
      after: value("after"),
      source: value("source"),
      correlationId: value("correlationId"),
      recordedAt: value("recordedAt"),
    })
    .prepare(),
);

/** Which entries: what is left out leaves out nothing. */
export type AuditFilter = Pick<
  ListAuditInput,
  "feature" | "useCase" | "source" | "actorMemberId" | "targetKind" | "targetId" | "beforeEntryId"
> & {
  readonly since?: Temporal.Instant | undefined;
  readonly limit: number;
};

/** Entries of a guild, the latest first. */
export async function listAuditEntries(
  db: Queryable,
  guildId: string,
  { limit, ...filter }: AuditFilter,
): Promise<readonly AuditEntry[]> {
  const rows = await db
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.guildId, guildId), ...conditionsOf(filter)))
    .orderBy(desc(auditEntries.id))
    .limit(limit);
  return rows.map(toEntry);
}

function conditionsOf(filter: Omit<AuditFilter, "limit">): readonly (SQL | undefined)[] {
  const { feature, useCase, source, actorMemberId, targetKind, targetId, since, beforeEntryId } = filter;
  return [
    feature && like(auditEntries.useCase, `${feature}.%`),
    useCase && eq(auditEntries.useCase, useCase),
    source && eq(auditEntries.source, source),
    actorMemberId ? eq(auditEntries.actorMemberId, actorMemberId) : undefined,
    targetKind && eq(auditEntries.targetKind, targetKind),
    targetId ? eq(auditEntries.targetId, targetId) : undefined,
    since && gte(auditEntries.recordedAt, since),
    beforeEntryId ? lt(auditEntries.id, beforeEntryId) : undefined,
  ];
}

function toEntry(row: typeof auditEntries.$inferSelect): AuditEntry {
  const { id, actorKind, actorMemberId, actorProgram, targetKind, targetId, ...same } = row;
  return {
    ...same,
    entryId: id,
    actor: { kind: actorKind, memberId: actorMemberId, program: actorProgram },
    target: toTarget(targetKind, targetId),
  };
}

function toTarget(kind: AuditTarget["kind"], id: string): AuditTarget {
  if (kind === "role") return { kind, id };
  if (kind !== "place" && kind !== "guild") return { kind, id: Number(id) };
  const place = places.find((one) => one === id);
  return kind === "place" && place ? { kind, id: place } : { kind: "guild" };
}
