import { Refusal } from "@guildhall/core";
import type { ApplicationVote } from "@guildhall/core/recruitment";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import type { ApplicationOf } from "./application-records.queries.ts";
import { applicationNotes, applicationVoteRows } from "./applications.tables.ts";

export type CastApplicationVote = Pick<
  typeof applicationVoteRows.$inferSelect,
  "voterUserId" | "vote" | "words" | "castAt"
>;

/** Each voter has one vote: a later one takes the place of the earlier. The application must be locked. */
export async function saveApplicationVote(
  tx: Transaction,
  guildId: string,
  cast: ApplicationOf & CastApplicationVote,
): Promise<void> {
  const { vote, words, castAt } = cast;
  await tx
    .insert(applicationVoteRows)
    .values({ guildId, ...cast })
    .onDuplicateKeyUpdate({ set: { vote, words, castAt } });
}

export async function listApplicationVotes(
  db: Queryable,
  guildId: string,
  applicationId: number,
): Promise<readonly CastApplicationVote[]> {
  const { voterUserId, vote, words, castAt } = applicationVoteRows;
  return await db
    .select({ voterUserId, vote, words, castAt })
    .from(applicationVoteRows)
    .where(
      and(eq(applicationVoteRows.guildId, guildId), eq(applicationVoteRows.applicationId, applicationId)),
    )
    .orderBy(asc(castAt), asc(applicationVoteRows.id));
}

/** Of several applications at once, for the board. */
export async function listVotesOfApplications(
  db: Queryable,
  guildId: string,
  applicationIds: readonly number[],
): Promise<readonly { readonly applicationId: number; readonly vote: ApplicationVote }[]> {
  if (applicationIds.length === 0) return [];
  const { applicationId, vote } = applicationVoteRows;
  return await db
    .select({ applicationId, vote })
    .from(applicationVoteRows)
    .where(and(eq(applicationVoteRows.guildId, guildId), inArray(applicationId, [...applicationIds])));
}

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
    .where(and(eq(applicationNotes.guildId, guildId), eq(applicationNotes.applicationId, applicationId)))
    .orderBy(asc(applicationNotes.id));
}

/** Locks the note, and tells of which application it is and whose. */
export async function lockApplicationNote(
  tx: Transaction,
  guildId: string,
  noteId: number,
): Promise<{ readonly applicationId: number; readonly writtenByUserId: string | null }> {
  const { applicationId, writtenByUserId } = applicationNotes;
  const [note] = await tx
    .select({ applicationId, writtenByUserId })
    .from(applicationNotes)
    .where(isNote(guildId, noteId))
    .for("update");
  if (!note) throw new Refusal("recruitment.noteNotFound");
  return note;
}

export async function deleteApplicationNote(tx: Transaction, guildId: string, noteId: number): Promise<void> {
  await tx.delete(applicationNotes).where(isNote(guildId, noteId));
}

const isNote = (guildId: string, noteId: number) =>
  and(eq(applicationNotes.guildId, guildId), eq(applicationNotes.id, noteId));
