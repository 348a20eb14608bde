import { Refusal } from "@guildhall/core";
import type { Game } from "@guildhall/core/games";
import type { ItemNames } from "@guildhall/core/items";
import { foldName } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { listSeenNames } from "@guildhall/db/items";

type Naming = {
  readonly game: Game;
  readonly names: ItemNames;
  /** The item that is to have them; left out for a new one. */
  readonly itemId?: number;
};

/** Refuses a name that another item of the catalogue has, in any language and however it is written. */
export async function requireFreeNames(
  tx: Transaction,
  guildId: string,
  { game, names, itemId }: Naming,
): Promise<void> {
  const wanted = new Set(Object.values(names).map(foldName));
  const seen = await listSeenNames(tx, guildId, game);
  const taken = seen.find((one) => one.itemId !== itemId && wanted.has(foldName(one.name)));
  if (taken) throw new Refusal("items.nameTaken", { name: taken.name });
}
