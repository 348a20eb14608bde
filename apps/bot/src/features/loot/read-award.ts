import type { Language } from "@guildhall/core";
import { nameOfItem } from "@guildhall/core/items";
import type { Database } from "@guildhall/db";
import { listItemsById } from "@guildhall/db/items";
import { type Award, findDrop, getAward } from "@guildhall/db/loot";
import { findMember } from "@guildhall/db/members";
import { translatorFor } from "@guildhall/i18n";
import { tellItemInRow } from "./tell-item-in-row.ts";

export type AwardToTell = {
  readonly award: Award;
  /** Null for somebody without an account, or who is not there any more. */
  readonly userId: string | null;
  readonly name: string | null;
  /** Names the item for a message in a language. */
  item(language: Language): string;
};

/** An award with whom and what it is of, for messages that nobody asked for. */
export async function readAward(db: Database, guildId: string, awardId: number): Promise<AwardToTell> {
  const award = await getAward(db, guildId, awardId);
  const drop = await findDrop(db, guildId, award.dropId);
  const member = await findMember(db, guildId, award.memberId);
  const [item] = drop ? await listItemsById(db, guildId, [drop.itemId]) : [];
  return {
    award,
    userId: member?.userId ?? null,
    name: member?.name ?? null,
    item: (language) =>
      tellItemInRow(translatorFor(language), item ? { shown: nameOfItem(item.names, language) } : null),
  };
}
