import { Refusal } from "@guildhall/core";
import { and, asc, eq, isNotNull, isNull, lte } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import type { ApplicationOf } from "./application-records.queries.ts";
import { applicationNotes } from "./applications.tables.ts";

/** What officers tell each other of an application. */
export type ApplicationNote = {
  readonly noteId: number;
  readonly writtenByUserId: string | null;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
};

export async function saveNewApplicationNote(
  tx: Transaction,
  guildId: string,
  note: ApplicationOf & Omit<ApplicationNote, "noteId">,
): Promise<number> {
  const [row] = await tx
    .insert(applicationNotes)
    .values({ guildId, ...note })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export async function listApplicationNotes(
  db: Queryable,
  guildId: string,
  applicationId: number,
): Promise<readonly ApplicationNote[]> {
  const { id: noteId, writtenByUserId, text, writtenAt } = applicationNotes;
  return await db
    .select({ noteId, writtenByUserId, text, writtenAt })
    .from(applicationNotes)
    .where(
      and(
        eq(applicationNotes.guildId, guildId),
        eq(applicationNotes.applicationId, applicationId),
        isNull(applicationNotes.deletedAt),
      ),
    )
    .orderBy(asc(applicationNotes.id));
}

/** One that stands, or one that was deleted and can come back. */
type WantedNote = { readonly noteId: number; readonly isDeleted: boolean };

/** Locks the note, and tells of which application it is and whose. */
export async function lockApplicationNote(
  tx: Transaction,
  guildId: string,
  { noteId, isDeleted }: WantedNote,
): Promise<{ readonly applicationId: number; readonly writtenByUserId: string | null }> {
  const { applicationId, writtenByUserId, deletedAt } = applicationNotes;
  const [note] = await tx
    .select({ applicationId, writtenByUserId })
    .from(applicationNotes)
    .where(and(isNote(guildId, noteId), isDeleted ? isNotNull(deletedAt) : isNull(deletedAt)))
    .for("update");
  if (!note) throw new Refusal("recruitment.noteNotFound");
  return note;
}

/** Null puts it back where it stood. */
export async function saveApplicationNoteDeleted(
  tx: Transaction,
  guildId: string,
  { noteId, deletedAt }: { readonly noteId: number; readonly deletedAt: Temporal.Instant | null },
): Promise<void> {
  await tx.update(applicationNotes).set({ deletedAt }).where(isNote(guildId, noteId));
}

type OldNotes = { readonly deletedBefore: Temporal.Instant; readonly limit: number };

/** Those that were deleted so long ago. Says how many there were. */
export async function deleteOldApplicationNotes(
  db: Queryable,
  guildId: string,
  { deletedBefore, limit }: OldNotes,
): Promise<number> {
  const [result] = await db
    .delete(applicationNotes)
    .where(and(eq(applicationNotes.guildId, guildId), lte(applicationNotes.deletedAt, deletedBefore)))
    .limit(limit);
  return result.affectedRows;
}

const isNote = (guildId: string, noteId: number) =>
  and(eq(applicationNotes.guildId, guildId), eq(applicationNotes.id, noteId));
