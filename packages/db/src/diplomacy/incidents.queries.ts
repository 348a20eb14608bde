import { Refusal } from "@guildhall/core";
import type { Incident } from "@guildhall/core/diplomacy";
import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { foreignGuildIncidents } from "./diplomacy.tables.ts";

const columns = {
  incidentId: foreignGuildIncidents.id,
  foreignGuildId: foreignGuildIncidents.foreignGuildId,
  kind: foreignGuildIncidents.kind,
  happenedOn: foreignGuildIncidents.happenedOn,
  words: foreignGuildIncidents.words,
  writtenAt: foreignGuildIncidents.writtenAt,
  writtenByUserId: foreignGuildIncidents.writtenByUserId,
};

const standsIn = (guildId: string) =>
  and(eq(foreignGuildIncidents.guildId, guildId), isNull(foreignGuildIncidents.takenBackAt));

/** The last first; nothing that was taken back. */
export async function listIncidents(
  db: Queryable,
  guildId: string,
  foreignGuildId: number,
): Promise<readonly Incident[]> {
  return await db
    .select(columns)
    .from(foreignGuildIncidents)
    .where(and(standsIn(guildId), eq(foreignGuildIncidents.foreignGuildId, foreignGuildId)))
    .orderBy(desc(foreignGuildIncidents.happenedOn), desc(foreignGuildIncidents.id));
}

/** How many stand for each foreign guild that has any. */
export async function countIncidents(db: Queryable, guildId: string): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .select({ foreignGuildId: foreignGuildIncidents.foreignGuildId, incidents: count() })
    .from(foreignGuildIncidents)
    .where(standsIn(guildId))
    .groupBy(foreignGuildIncidents.foreignGuildId);
  return new Map(rows.map(({ foreignGuildId, incidents }) => [foreignGuildId, incidents]));
}

type KnownIncident = Incident & { readonly takenBackAt: Temporal.Instant | null };

/** Also one that was taken back. It says which foreign guild to lock. */
export async function lockIncident(
  tx: Transaction,
  guildId: string,
  incidentId: number,
): Promise<KnownIncident> {
  const [found] = await tx
    .select({ ...columns, takenBackAt: foreignGuildIncidents.takenBackAt })
    .from(foreignGuildIncidents)
    .where(isIncident(guildId, incidentId))
    .for("update");
  if (!found) throw new Refusal("diplomacy.incidentNotFound");
  return found;
}

export async function createIncident(
  tx: Transaction,
  guildId: string,
  incident: Omit<Incident, "incidentId">,
): Promise<number> {
  const [row] = await tx
    .insert(foreignGuildIncidents)
    .values({ guildId, ...incident })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export async function saveIncidentTakenBack(
  tx: Transaction,
  guildId: string,
  { incidentId, takenBackAt }: Pick<KnownIncident, "incidentId" | "takenBackAt">,
): Promise<void> {
  await tx.update(foreignGuildIncidents).set({ takenBackAt }).where(isIncident(guildId, incidentId));
}

const isIncident = (guildId: string, incidentId: number) =>
  and(eq(foreignGuildIncidents.guildId, guildId), eq(foreignGuildIncidents.id, incidentId));
