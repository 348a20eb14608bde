import type { OfficerNote } from "@guildhall/core/members";
import { and, desc, eq, inArray } from "drizzle-orm";
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
    .where(and(eq(officerNotes.guildId, guildId), inArray(officerNotes.memberId, accountIds)))
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

/** On whom the note is; locked. */
export async function lockOfficerNote(
  tx: Transaction,
  guildId: string,
  noteId: number,
): Promise<number | undefined> {
  const [row] = await tx
    .select({ memberId: accountIdOf(members) })
    .from(officerNotes)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, officerNotes.memberId)))
    .where(and(eq(officerNotes.guildId, guildId), eq(officerNotes.id, noteId)))
    .for("update");
  return row?.memberId;
}

export async function deleteOfficerNote(tx: Transaction, guildId: string, noteId: number): Promise<void> {
  await tx.delete(officerNotes).where(and(eq(officerNotes.guildId, guildId), eq(officerNotes.id, noteId)));
}
