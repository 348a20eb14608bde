import { and, eq, lt } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { directNotes } from "./reminders.tables.ts";

/** Something that one person is told directly. */
export type DirectNote = { readonly userId: string; readonly about: string };

export async function hasDirectNote(
  db: Queryable,
  guildId: string,
  { userId, about }: DirectNote,
): Promise<boolean> {
  const isMeant = and(
    eq(directNotes.guildId, guildId),
    eq(directNotes.userId, userId),
    eq(directNotes.about, about),
  );
  return (await db.$count(directNotes, isMeant)) > 0;
}

export async function saveDirectNote(
  tx: Transaction,
  guildId: string,
  note: DirectNote & { readonly day: string },
): Promise<void> {
  await tx.insert(directNotes).values({ guildId, ...note });
}

/** Deletes notes of days before this one, and says how many there were. */
export async function deleteOldDirectNotes(
  db: Queryable,
  guildId: string,
  { dayBefore, limit }: { readonly dayBefore: string; readonly limit: number },
): Promise<number> {
  const isOld = and(eq(directNotes.guildId, guildId), lt(directNotes.day, dayBefore));
  const [result] = await db.delete(directNotes).where(isOld).limit(limit);
  return result.affectedRows;
}
