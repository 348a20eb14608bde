import type { Actor } from "@guildhall/core";
import type { ListLootHistoryInput } from "@guildhall/core/loot";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { describeLoot, type LootHistoryRow } from "./describe-loot.ts";
import { listItemWithMerged } from "./list-item-with-merged.ts";

export type LootHistory = {
  readonly rows: readonly LootHistoryRow[];
  /** The award before which the next page begins; null when this is the last. */
  readonly nextBeforeAwardId: number | null;
};

/** Who was offered or given what: of the guild, a member, an item or an event; the latest first. */
export async function listLootHistory(
  { db }: Context,
  actor: Actor,
  { language, itemId, fromOn, untilOn, limit, ...asked }: ListLootHistoryInput,
): Promise<LootHistory> {
  const { guildId } = actor;
  const { timeZone } = await getGuild(db, guildId);
  const itemIds = itemId === undefined ? undefined : await listItemWithMerged(db, guildId, itemId);
  const startOf = (day: string, later = 0) =>
    Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(timeZone).toInstant();
  const filter = {
    ...{ ...asked, itemIds },
    from: fromOn === undefined ? undefined : startOf(fromOn),
    until: untilOn === undefined ? undefined : startOf(untilOn, 1),
    limit: limit + 1,
  };
  const found = await describeLoot(db, guildId, { filter, language });
  const rows = found.slice(0, limit);
  return { rows, nextBeforeAwardId: found.length > limit ? (rows.at(-1)?.awardId ?? null) : null };
}
