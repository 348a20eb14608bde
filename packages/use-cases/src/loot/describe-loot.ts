import type { ItemLanguage } from "@guildhall/core/items";
import type { Queryable } from "@guildhall/db";
import { type LootFilter, type LootRow, listLootRows } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import { type ItemInRow, nameItems } from "./name-items.ts";
import { type PersonInRow, toPerson } from "./person-in-row.ts";

/** Who was offered or given what, in the words of the reader. */
export type LootHistoryRow = LootRow & {
  readonly item: ItemInRow | null;
  readonly member: PersonInRow | null;
};

type Asked = { readonly filter: LootFilter; readonly language: ItemLanguage };

/** Awards with the names of their items and people. */
export async function describeLoot(
  db: Queryable,
  guildId: string,
  { filter, language }: Asked,
): Promise<readonly LootHistoryRow[]> {
  const rows = await listLootRows(db, guildId, filter);
  const items = await nameItems(db, guildId, { itemIds: rows.map(({ itemId }) => itemId), language });
  const people = new Map((await listNamed(db, guildId)).map((person) => [person.memberId, person]));
  const itemOf = new Map(items.map((item) => [item.itemId, item]));
  return rows.map((row) => {
    const member = people.get(row.memberId);
    return { ...row, item: itemOf.get(row.itemId) ?? null, member: member ? toPerson(member) : null };
  });
}
