import type { MarkDraft, NamedPeople } from "@guildhall/core/attendance";
import { and, eq, type SQL } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { markDrafts } from "./mark-drafts.tables.ts";

/** A draft of this officer; of others there is none to see. */
export type DraftKey = { readonly draftId: number; readonly userId: string };

/** Takes the place of what the officer prepared before. */
export async function replaceMarkDraft(
  tx: Transaction,
  guildId: string,
  { userId, ...draft }: MarkDraft & { readonly userId: string },
): Promise<number> {
  await tx.delete(markDrafts).where(and(eq(markDrafts.guildId, guildId), eq(markDrafts.userId, userId)));
  const [row] = await tx
    .insert(markDrafts)
    .values({ guildId, userId, ...draft })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** For the one press that writes it: of two at once, one waits. */
export async function lockMarkDraft(
  tx: Transaction,
  guildId: string,
  key: DraftKey,
): Promise<MarkDraft | undefined> {
  const { eventId, result, source, named, madeAt } = markDrafts;
  const [draft] = await tx
    .select({ eventId, result, source, named, madeAt })
    .from(markDrafts)
    .where(isDraft(guildId, key))
    .for("update");
  return draft;
}

export async function saveNamedPeople(
  tx: Transaction,
  guildId: string,
  { named, ...key }: DraftKey & { readonly named: NamedPeople },
): Promise<void> {
  await tx.update(markDrafts).set({ named }).where(isDraft(guildId, key));
}

export async function deleteMarkDraft(tx: Transaction, guildId: string, key: DraftKey): Promise<void> {
  await tx.delete(markDrafts).where(isDraft(guildId, key));
}

function isDraft(guildId: string, { draftId, userId }: DraftKey): SQL | undefined {
  return and(eq(markDrafts.guildId, guildId), eq(markDrafts.id, draftId), eq(markDrafts.userId, userId));
}
