import type { Game } from "@guildhall/core/games";
import type { Database } from "../client.ts";
import { createItems } from "../items/index.ts";
import { transaction } from "../transaction.ts";
import { randomSnowflake } from "./random-snowflake.ts";

type Wishes = { readonly name?: string; readonly game?: Game; readonly grade?: number };

/** An item of the guild's own catalogue. */
export async function makeItem(
  db: Database,
  guildId: string,
  { name = "Blade of Dusk", game = "throne-and-liberty", grade }: Wishes = {},
): Promise<number> {
  const sourceId = `test-${randomSnowflake()}`;
  const blank = { slot: null, iconUrl: null, link: null, source: null, stats: [] };
  const item = { ...blank, sourceId, provider: "manual", category: "weapon", isListed: true } as const;
  const made = [{ ...item, grade: grade ?? null, names: { en: name }, isRetired: false }];
  const now = Temporal.Instant.from("2026-11-01T20:00:00Z");
  return await transaction(db, async (tx) => {
    const itemId = (await createItems(tx, guildId, { game, made, now })).get(sourceId);
    if (itemId === undefined) throw new Error("A row that was just written is not there");
    return itemId;
  });
}
