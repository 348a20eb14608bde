import type { Actor } from "@guildhall/core";
import type { ListDropsInput } from "@guildhall/core/loot";
import { findDrop, listOwedDrops, type OwedDrop } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { listItemWithMerged } from "./list-item-with-merged.ts";
import { type ItemInRow, nameItems } from "./name-items.ts";
import { type PersonInRow, toPerson } from "./person-in-row.ts";

const pageSize = 50;

/** A drop that is not handed over yet, in the words of the reader. */
export type DropRow = OwedDrop & {
  readonly item: ItemInRow | null;
  /** To whom it is offered or given. */
  readonly member: PersonInRow | null;
};

export type DropsPage = {
  readonly rows: readonly DropRow[];
  /** The drop after which the next page begins; null when this is the last. */
  readonly nextAfterDropId: number | null;
};

/** "Dropped, not yet given": what fell and nobody has in the game yet, the oldest first. */
export async function listDrops(
  { db }: Context,
  actor: Actor,
  { language, eventId, itemId, memberId, afterDropId }: ListDropsInput,
): Promise<DropsPage> {
  const { guildId } = actor;
  const after = afterDropId === undefined ? undefined : await findDrop(db, guildId, afterDropId);
  const owed = await listOwedDrops(db, guildId, {
    ...{ eventId, memberId, after, limit: pageSize + 1 },
    itemIds: itemId === undefined ? undefined : await listItemWithMerged(db, guildId, itemId),
  });
  const page = owed.slice(0, pageSize);
  const itemIds = page.map(({ itemId }) => itemId);
  const items = await nameItems(db, guildId, { itemIds, language });
  const people = new Map((await listNamed(db, guildId)).map((person) => [person.memberId, person]));
  const rows = page.map((drop) => {
    const member = drop.award && people.get(drop.award.memberId);
    const item = items.find(({ itemId }) => itemId === drop.itemId) ?? null;
    return { ...drop, item, member: member ? toPerson(member) : null };
  });
  return { rows, nextAfterDropId: owed.length > pageSize ? (page.at(-1)?.dropId ?? null) : null };
}
