import type { Feature } from "@guildhall/core";
import {
  type AuditActor,
  type AuditDoer,
  type AuditEntry,
  type AuditTarget,
  auditedUseCases,
  type ListAuditInput,
  type NewAuditEntry,
} from "@guildhall/core/audit";
import { places } from "@guildhall/core/settings";
import { findRequest } from "@guildhall/observability";
import { and, desc, eq, gte, inArray, isNotNull, like, lt, or, type SQL, sql } from "drizzle-orm";
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
  | "feature"
  | "useCase"
  | "by"
  | "source"
  | "actorMemberId"
  | "memberId"
  | "targetKind"
  | "targetId"
  | "beforeEntryId"
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

const isBy = {
  officers: and(eq(auditEntries.actorKind, "member"), isNotNull(auditEntries.right)),
  itself: inArray(auditEntries.actorKind, ["job", "system"]),
} as const satisfies Readonly<Record<AuditDoer, SQL | undefined>>;

/** What was done to a member, and what was done for one, such as giving a drop. */
const concerns = (memberId: number) =>
  or(
    eq(auditEntries.memberId, memberId),
    and(eq(auditEntries.targetKind, "member"), eq(auditEntries.targetId, String(memberId))),
  );

function conditionsOf(filter: Omit<AuditFilter, "limit">): readonly (SQL | undefined)[] {
  const { feature, useCase, by, source, actorMemberId, memberId } = filter;
  const { targetKind, targetId, since, beforeEntryId } = filter;
  return [
    feature && like(auditEntries.useCase, `${feature}.%`),
    useCase && eq(auditEntries.useCase, useCase),
    by && isBy[by],
    source && eq(auditEntries.source, source),
    actorMemberId ? eq(auditEntries.actorMemberId, actorMemberId) : undefined,
    memberId ? concerns(memberId) : undefined,
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

/** How much officers did and how much happened by itself, of one feature in one of two weeks. */
export type AuditWork = Readonly<Record<AuditDoer, number>> & {
  readonly feature: Feature;
  readonly isLater: boolean;
};

type TwoWeeks = { readonly since: Temporal.Instant; readonly split: Temporal.Instant };

/** Entries since then by feature, before the split and after it: counted where they are. */
export async function countAuditWork(
  db: Queryable,
  guildId: string,
  { since, split }: TwoWeeks,
): Promise<readonly AuditWork[]> {
  const feature = sql<Feature>`substring_index(${auditEntries.useCase}, '.', 1)`.as("feature");
  const isLater = sql`${gte(auditEntries.recordedAt, split)}`.mapWith(Boolean).as("is_later");
  const countOf = (by: AuditDoer) => sql`sum(coalesce(${isBy[by]}, 0))`.mapWith(Number);
  return await db
    .select({ feature, isLater, officers: countOf("officers"), itself: countOf("itself") })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.guildId, guildId),
        gte(auditEntries.recordedAt, since),
        or(isBy.officers, isBy.itself),
      ),
    )
    .groupBy(sql`feature`, sql`is_later`);
}
