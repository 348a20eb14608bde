import type { Language } from "@guildhall/core";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { ownLanguages } from "./own-languages.tables.ts";

/** What the account chose to be spoken to in; undefined where it chose nothing. */
export async function findOwnLanguage(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<Language | undefined> {
  const [row] = await db
    .select({ language: ownLanguages.language })
    .from(ownLanguages)
    .where(and(eq(ownLanguages.guildId, guildId), eq(ownLanguages.userId, userId)));
  return row?.language;
}

/** What accounts chose to be spoken to in, by account. */
export async function listOwnLanguages(
  db: Queryable,
  guildId: string,
): Promise<ReadonlyMap<string, Language>> {
  const { userId, language } = ownLanguages;
  const rows = await db
    .select({ userId, language })
    .from(ownLanguages)
    .where(eq(ownLanguages.guildId, guildId));
  return new Map(rows.map((row) => [row.userId, row.language]));
}

/** Null takes the choice back. */
export async function saveOwnLanguage(
  tx: Transaction,
  guildId: string,
  { userId, language }: { readonly userId: string; readonly language: Language | null },
): Promise<void> {
  if (language === null) {
    await tx
      .delete(ownLanguages)
      .where(and(eq(ownLanguages.guildId, guildId), eq(ownLanguages.userId, userId)));
    return;
  }
  await tx
    .insert(ownLanguages)
    .values({ guildId, userId, language })
    .onDuplicateKeyUpdate({ set: { language } });
}
