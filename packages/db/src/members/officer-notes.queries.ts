import type { OfficerNote } from "@guildhall/core/members";
import { and, desc, eq, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, listAccountIds } from "./accounts.queries.ts";
import { officerNotes } from "./officer-notes.tables.ts";
import { members } from "./roster.tables.ts";

/** Notes on a member, also those on rows merged into it; the latest first. */
export async function listOfficerNotes(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly OfficerNote[]> {
  const author = alias(members, "author");
  const isAuthor = and(eq(author.guildId, guildId), eq(author.id, officerNotes.writtenByMemberId));
  const accountIds = await listAccountIds(db, guildId, memberId);
  const { id: noteId, text, writtenAt } = officerNotes;
  return await db
    .select({ noteId, text, writtenAt, authorName: author.name })
    .from(officerNotes)
    .leftJoin(author, isAuthor)
    .where(
      and(
        eq(officerNotes.guildId, guildId),
        inArray(officerNotes.memberId, accountIds),
        isNull(officerNotes.deletedAt),
      ),
    )
    .orderBy(desc(writtenAt), desc(noteId));
}

export type NewOfficerNote = Pick<OfficerNote, "text" | "writtenAt"> & {
  readonly memberId: number;
  readonly writtenByMemberId: number | null;
};

export async function createOfficerNote(
  tx: Transaction,
  guildId: string,
  note: NewOfficerNote,
): Promise<number> {
  const [made] = await tx
    .insert(officerNotes)
    .values({ guildId, ...note })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

/** One that stands, or one that was deleted and can come back. */
export type WantedNote = { readonly noteId: number; readonly isDeleted: boolean };

/** On whom the note is; locked. */
export async function lockOfficerNote(
  tx: Transaction,
  guildId: string,
  { noteId, isDeleted }: WantedNote,
): Promise<number | undefined> {
  const { deletedAt } = officerNotes;
  const [row] = await tx
    .select({ memberId: accountIdOf(members) })
    .from(officerNotes)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, officerNotes.memberId)))
    .where(and(isNote(guildId, noteId), isDeleted ? isNotNull(deletedAt) : isNull(deletedAt)))
    .for("update");
  return row?.memberId;
}

/** Null puts it back where it stood. */
export async function saveOfficerNoteDeleted(
  tx: Transaction,
  guildId: string,
  { noteId, deletedAt }: { readonly noteId: number; readonly deletedAt: Temporal.Instant | null },
): Promise<void> {
  await tx.update(officerNotes).set({ deletedAt }).where(isNote(guildId, noteId));
}

type OldNotes = { readonly deletedBefore: Temporal.Instant; readonly limit: number };

/** Those that were deleted so long ago. Says how many there were. */
export async function deleteOldOfficerNotes(
  db: Queryable,
  guildId: string,
  { deletedBefore, limit }: OldNotes,
): Promise<number> {
  const [result] = await db
    .delete(officerNotes)
    .where(and(eq(officerNotes.guildId, guildId), lte(officerNotes.deletedAt, deletedBefore)))
    .limit(limit);
  return result.affectedRows;
}

const isNote = (guildId: string, noteId: number) =>
  and(eq(officerNotes.guildId, guildId), eq(officerNotes.id, noteId));
