import type { LineAnswer } from "@guildhall/core/dkp";
import { and, eq, lt } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { slipDrafts } from "./slip-drafts.tables.ts";

/** A draft of this officer; of others there is none to see. */
export type SlipDraftKey = { readonly draftId: number; readonly userId: string };

export type SlipDraft = {
  readonly text: string;
  readonly reason: string;
  readonly answers: readonly LineAnswer[];
};

export type NewSlipDraft = SlipDraft & { readonly userId: string; readonly madeAt: Temporal.Instant };

/** Takes the place of what the officer prepared before. */
export async function replaceSlipDraft(
  tx: Transaction,
  guildId: string,
  draft: NewSlipDraft,
): Promise<number> {
  await tx
    .delete(slipDrafts)
    .where(and(eq(slipDrafts.guildId, guildId), eq(slipDrafts.userId, draft.userId)));
  const [row] = await tx
    .insert(slipDrafts)
    .values({ guildId, ...draft })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export async function findSlipDraft(
  db: Queryable,
  guildId: string,
  key: SlipDraftKey,
): Promise<SlipDraft | undefined> {
  const [draft] = await selectDraft(db, guildId, key);
  return draft;
}

/** For an answer to one of its lines: of two at once, one waits. */
export async function lockSlipDraft(
  tx: Transaction,
  guildId: string,
  key: SlipDraftKey,
): Promise<SlipDraft | undefined> {
  const [draft] = await selectDraft(tx, guildId, key).for("update");
  return draft;
}

export async function saveSlipAnswers(
  tx: Transaction,
  guildId: string,
  { answers, ...key }: SlipDraftKey & Pick<SlipDraft, "answers">,
): Promise<void> {
  await tx.update(slipDrafts).set({ answers }).where(isDraft(guildId, key));
}

/** What officers prepared, written or not. */
export async function deleteOldSlipDrafts(
  db: Queryable,
  guildId: string,
  { madeBefore }: { readonly madeBefore: Temporal.Instant },
): Promise<void> {
  await db.delete(slipDrafts).where(and(eq(slipDrafts.guildId, guildId), lt(slipDrafts.madeAt, madeBefore)));
}

/** For when somebody is erased whom a draft may name: its officer pastes again. */
export async function deleteSlipDrafts(tx: Transaction, guildId: string): Promise<void> {
  await tx.delete(slipDrafts).where(eq(slipDrafts.guildId, guildId));
}

function selectDraft(db: Queryable, guildId: string, key: SlipDraftKey) {
  const { text, reason, answers } = slipDrafts;
  return db.select({ text, reason, answers }).from(slipDrafts).where(isDraft(guildId, key));
}

function isDraft(guildId: string, { draftId, userId }: SlipDraftKey) {
  return and(eq(slipDrafts.guildId, guildId), eq(slipDrafts.id, draftId), eq(slipDrafts.userId, userId));
}
