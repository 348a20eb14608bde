import type { Language } from "@guildhall/core";
import type { ApplicationOutcome } from "@guildhall/core/recruitment";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { decisionTexts } from "./decision-texts.tables.ts";

/** What a guild tells of which decision, in which language. */
export type DecisionText = {
  readonly outcome: ApplicationOutcome;
  readonly language: Language;
  readonly text: string;
};

/** Those that the guild wrote itself. */
export async function listDecisionTexts(db: Queryable, guildId: string): Promise<readonly DecisionText[]> {
  const { outcome, language, text } = decisionTexts;
  return await db
    .select({ outcome, language, text })
    .from(decisionTexts)
    .where(eq(decisionTexts.guildId, guildId));
}

export async function saveDecisionText(
  tx: Transaction,
  guildId: string,
  { savedAt, ...written }: DecisionText & { readonly savedAt: Temporal.Instant },
): Promise<void> {
  const { text } = written;
  await tx
    .insert(decisionTexts)
    .values({ guildId, ...written, savedAt })
    .onDuplicateKeyUpdate({ set: { text, savedAt } });
}

/** The product's own words again. */
export async function deleteDecisionText(
  tx: Transaction,
  guildId: string,
  { outcome, language }: Omit<DecisionText, "text">,
): Promise<void> {
  await tx
    .delete(decisionTexts)
    .where(
      and(
        eq(decisionTexts.guildId, guildId),
        eq(decisionTexts.outcome, outcome),
        eq(decisionTexts.language, language),
      ),
    );
}
