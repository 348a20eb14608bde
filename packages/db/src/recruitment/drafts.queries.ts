import type { Draft } from "@guildhall/core/recruitment";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { applicationDrafts } from "./drafts.tables.ts";

const draftColumns = {
  formId: applicationDrafts.formId,
  language: applicationDrafts.language,
  typed: applicationDrafts.typed,
  step: applicationDrafts.step,
  updatedAt: applicationDrafts.updatedAt,
};

const isOf = (guildId: string, userId: string) =>
  and(eq(applicationDrafts.guildId, guildId), eq(applicationDrafts.userId, userId));

export async function findDraft(db: Queryable, guildId: string, userId: string): Promise<Draft | undefined> {
  const [draft] = await db.select(draftColumns).from(applicationDrafts).where(isOf(guildId, userId));
  return draft;
}

/** Locks the draft: of two presses that send it at once, one waits and finds it gone. */
export async function lockDraft(
  tx: Transaction,
  guildId: string,
  userId: string,
): Promise<Draft | undefined> {
  const [draft] = await tx
    .select(draftColumns)
    .from(applicationDrafts)
    .where(isOf(guildId, userId))
    .for("update");
  return draft;
}

/** The draft of this person, instead of the one from before. */
export async function saveDraft(
  tx: Transaction,
  guildId: string,
  { userId, ...draft }: Draft & { readonly userId: string },
): Promise<void> {
  await tx
    .insert(applicationDrafts)
    .values({ guildId, userId, ...draft })
    .onDuplicateKeyUpdate({ set: draft });
}

export async function deleteDraft(tx: Transaction, guildId: string, userId: string): Promise<void> {
  await tx.delete(applicationDrafts).where(isOf(guildId, userId));
}
