import {
  type ChangedSettings,
  readChangedSettings,
  resolveSettings,
  type SettingKey,
  type SettingValues,
} from "@guildhall/core/settings";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { getGuild } from "./settings.queries.ts";
import { changedSettings } from "./settings.tables.ts";

/** What applies in the guild: what it changed, and the preset of its style for all else. */
export async function getSettings(db: Queryable, guildId: string): Promise<SettingValues> {
  const { style } = await getGuild(db, guildId);
  return resolveSettings(style, await listChangedSettings(db, guildId));
}

/** What the guild changed, as far as it still means something. */
export async function listChangedSettings(db: Queryable, guildId: string): Promise<ChangedSettings> {
  return readChangedSettings(await selectChanged(db, { guildId }));
}

const selectChanged = prepared((db, value: PlaceholderOf<{ guildId: string }>) =>
  db
    .select({ key: changedSettings.key, value: changedSettings.value })
    .from(changedSettings)
    .where(eq(changedSettings.guildId, value("guildId")))
    .prepare(),
);

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
