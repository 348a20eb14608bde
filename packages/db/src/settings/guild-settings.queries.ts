import {
  type ChangedSettings,
  readChangedSettings,
  type SettingKey,
  type SettingValues,
} from "@guildhall/core/settings";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { changedSettings } from "./settings.tables.ts";

/** What the guild changed, as far as it still means something. */
export async function listChangedSettings(db: Queryable, guildId: string): Promise<ChangedSettings> {
  const stored = await db
    .select({ key: changedSettings.key, value: changedSettings.value })
    .from(changedSettings)
    .where(eq(changedSettings.guildId, guildId));
  return readChangedSettings(stored);
}

export async function saveSetting(
  tx: Transaction,
  guildId: string,
  { key, value }: { readonly key: SettingKey; readonly value: SettingValues[SettingKey] },
): Promise<void> {
  await tx.insert(changedSettings).values({ guildId, key, value }).onDuplicateKeyUpdate({ set: { value } });
}

/** The preset applies again. */
export async function deleteSetting(tx: Transaction, guildId: string, key: SettingKey): Promise<void> {
  await tx
    .delete(changedSettings)
    .where(and(eq(changedSettings.guildId, guildId), eq(changedSettings.key, key)));
}
