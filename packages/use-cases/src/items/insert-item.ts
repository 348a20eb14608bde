import { type Item, makeSourceId, nameOfItem } from "@guildhall/core/items";
import type { Transaction } from "@guildhall/db";
import { createItems, listSourceIds, type NewItem } from "@guildhall/db/items";

type Inserting = Pick<Item, "game" | "provider"> & {
  readonly after: Omit<NewItem, "sourceId" | "provider">;
  readonly suggestedByMemberId?: number;
  readonly now: Temporal.Instant;
};

/** One item that no database has an id for. */
export async function insertItem(
  tx: Transaction,
  guildId: string,
  { game, provider, after, now, ...wisher }: Inserting,
): Promise<number> {
  const { name } = nameOfItem(after.names, "en");
  const sourceId = makeSourceId(name, await listSourceIds(tx, guildId, game));
  const made = [{ sourceId, provider, ...after }];
  const itemId = (await createItems(tx, guildId, { game, made, now, ...wisher })).get(sourceId);
  if (itemId === undefined) throw new Error("A row that was just written is not there");
  return itemId;
}
