import { and, eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { wishes } from "./wishlists.tables.ts";

/** Every open wish ends with the season. */
export async function archiveWishes(
  tx: Transaction,
  guildId: string,
  { seasonId, now }: { readonly seasonId: number; readonly now: Temporal.Instant },
): Promise<void> {
  await tx
    .update(wishes)
    .set({ state: "archived", endedAt: now, seasonId })
    .where(and(eq(wishes.guildId, guildId), eq(wishes.state, "open")));
}

/** What ended with that season is open again, as it was; says how many. */
export async function reviveWishes(tx: Transaction, guildId: string, seasonId: number): Promise<number> {
  const [{ affectedRows }] = await tx
    .update(wishes)
    .set({ state: "open", endedAt: null, seasonId: null })
    .where(and(eq(wishes.guildId, guildId), eq(wishes.state, "archived"), eq(wishes.seasonId, seasonId)));
  return affectedRows;
}
