import { type Actor, Refusal } from "@guildhall/core";
import { type Item, mostWishesPerDay, type SuggestItemInput } from "@guildhall/core/items";
import { foldName } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { countSuggestions, listItemsById, listSeenNames } from "@guildhall/db/items";
import { ensureHouse } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { insertItem } from "./insert-item.ts";
import { recordByHand } from "./record-by-hand.ts";

export type Suggested = Pick<Item, "itemId" | "names" | "isListed"> & {
  /** False when the catalogue, or another wish, had it already. */
  readonly isNew: boolean;
};

/**
 * A member names an item that the catalogue lacks, so that people can wish for it; officers list it or merge it later. The same
 * name, however it is written, finds what is there.
 */
export async function suggestItem(
  { db, clock }: Context,
  actor: Actor,
  { name, language, category, link }: SuggestItemInput,
): Promise<Suggested> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const { game } = guild;
    const known = await findNamed(tx, guildId, { game, name });
    if (known) return { ...known, isNew: false };
    const houseId = await ensureHouse(tx, guildId, guild);
    const memberId = await ensureActingMember(tx, actor, { houseId, now });
    if (memberId !== null) await requireFewWishes(tx, guildId, { memberId, now });
    const names = { [language]: name };
    const told = { category, slot: null, grade: null, iconUrl: null, link, source: null, stats: [] };
    const after = { ...told, names, isListed: false, isRetired: false };
    const wisher = memberId === null ? {} : { suggestedByMemberId: memberId };
    const itemId = await insertItem(tx, guildId, { game, provider: "wish", after, now, ...wisher });
    const change = { itemId, kind: "added", before: null, after } as const;
    const entry = { useCase: "items.suggestItem", itemId, isOwn: true } as const;
    await recordByHand(tx, actor, { ...entry, game, change, now });
    return { itemId, names, isListed: false, isNew: true };
  });
}

/** What goes by that name: the item itself, or the one that it was merged into. What is retired is nothing to wish for. */
async function findNamed(
  tx: Transaction,
  guildId: string,
  { game, name }: Pick<Item, "game"> & { readonly name: string },
): Promise<Item | undefined> {
  const folded = foldName(name);
  const seen = await listSeenNames(tx, guildId, game);
  let itemIds = seen.filter((one) => foldName(one.name) === folded).map(({ itemId }) => itemId);
  while (itemIds.length > 0) {
    const items = await listItemsById(tx, guildId, itemIds);
    const found = items.find(({ mergedIntoId, isRetired }) => mergedIntoId === null && !isRetired);
    if (found) return found;
    itemIds = items.flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
  }
  return undefined;
}

type Wishing = { readonly memberId: number; readonly now: Temporal.Instant };

async function requireFewWishes(tx: Transaction, guildId: string, { memberId, now }: Wishing): Promise<void> {
  const count = await countSuggestions(tx, guildId, { memberId, since: now.subtract({ hours: 24 }) });
  if (count >= mostWishesPerDay) throw new Refusal("items.tooManyWishes", { limit: mostWishesPerDay });
}
