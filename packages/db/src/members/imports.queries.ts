import type { RosterImport } from "@guildhall/core/members";
import { and, desc, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { memberImports } from "./imports.tables.ts";
import { members } from "./roster.tables.ts";

const importColumns = {
  importKey: memberImports.importKey,
  kind: memberImports.kind,
  changes: memberImports.changes,
  importedAt: memberImports.importedAt,
  undoneAt: memberImports.undoneAt,
  importedByName: members.name,
};

const isImporter = and(
  eq(members.guildId, memberImports.guildId),
  eq(members.id, memberImports.importedByMemberId),
);

/** The latest imports first. */
export async function listImports(
  db: Queryable,
  guildId: string,
  { limit }: { readonly limit: number },
): Promise<readonly RosterImport[]> {
  return await db
    .select(importColumns)
    .from(memberImports)
    .leftJoin(members, isImporter)
    .where(eq(memberImports.guildId, guildId))
    .orderBy(desc(memberImports.id))
    .limit(limit);
}

/** The import of this press, if it was done before. */
export async function findImportByKey(
  db: Queryable,
  guildId: string,
  importKey: string,
): Promise<RosterImport | undefined> {
  const [found] = await db
    .select(importColumns)
    .from(memberImports)
    .leftJoin(members, isImporter)
    .where(and(eq(memberImports.guildId, guildId), eq(memberImports.importKey, importKey)));
  return found;
}

/** Locks an import, so that it is undone once. */
export async function lockImport(tx: Transaction, guildId: string, importKey: string) {
  const { kind, changes, undoneAt } = memberImports;
  const [found] = await tx
    .select({ kind, changes, undoneAt })
    .from(memberImports)
    .where(and(eq(memberImports.guildId, guildId), eq(memberImports.importKey, importKey)))
    .for("update");
  return found;
}

export type NewImport = Pick<RosterImport, "importKey" | "kind" | "changes" | "importedAt"> & {
  readonly importedByMemberId: number | null;
};

export async function createImport(tx: Transaction, guildId: string, row: NewImport): Promise<void> {
  await tx.insert(memberImports).values({ guildId, ...row });
}

export async function saveImportUndone(
  tx: Transaction,
  guildId: string,
  { importKey, undoneAt }: { readonly importKey: string; readonly undoneAt: Temporal.Instant },
): Promise<void> {
  await tx
    .update(memberImports)
    .set({ undoneAt })
    .where(and(eq(memberImports.guildId, guildId), eq(memberImports.importKey, importKey)));
}
