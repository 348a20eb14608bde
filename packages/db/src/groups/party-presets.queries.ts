import { Refusal } from "@guildhall/core";
import type { PartySetting } from "@guildhall/core/groups";
import { and, asc, count, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { partyPresets } from "./parties.tables.ts";

/** Parties that a guild plans by a name. */
export type PartyPreset = {
  readonly presetId: number;
  readonly name: string;
  readonly setting: Pick<PartySetting, "parties" | "aim" | "keepsStatics">;
};

const columns = { presetId: partyPresets.id, name: partyPresets.name, setting: partyPresets.setting };

export async function listPartyPresets(db: Queryable, guildId: string): Promise<readonly PartyPreset[]> {
  return await db
    .select(columns)
    .from(partyPresets)
    .where(eq(partyPresets.guildId, guildId))
    .orderBy(asc(partyPresets.name));
}

export async function getPartyPreset(db: Queryable, guildId: string, presetId: number): Promise<PartyPreset> {
  const [preset] = await db
    .select(columns)
    .from(partyPresets)
    .where(and(eq(partyPresets.guildId, guildId), eq(partyPresets.id, presetId)));
  if (!preset) throw new Refusal("groups.presetNotFound");
  return preset;
}

export async function findPartyPresetNamed(
  db: Queryable,
  guildId: string,
  name: string,
): Promise<PartyPreset | undefined> {
  const [preset] = await db
    .select(columns)
    .from(partyPresets)
    .where(and(eq(partyPresets.guildId, guildId), eq(partyPresets.name, name)));
  return preset;
}

export async function countPartyPresets(db: Queryable, guildId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(partyPresets)
    .where(eq(partyPresets.guildId, guildId));
  return row?.count ?? 0;
}

type Saved = Pick<PartyPreset, "name" | "setting"> & { readonly savedAt: Temporal.Instant };

export async function createPartyPreset(tx: Transaction, guildId: string, preset: Saved): Promise<number> {
  const [row] = await tx
    .insert(partyPresets)
    .values({ guildId, ...preset })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export async function savePartyPreset(
  tx: Transaction,
  guildId: string,
  { presetId, ...preset }: Saved & { readonly presetId: number },
): Promise<void> {
  await tx
    .update(partyPresets)
    .set(preset)
    .where(and(eq(partyPresets.guildId, guildId), eq(partyPresets.id, presetId)));
}

export async function deletePartyPreset(tx: Transaction, guildId: string, presetId: number): Promise<void> {
  await tx.delete(partyPresets).where(and(eq(partyPresets.guildId, guildId), eq(partyPresets.id, presetId)));
}
