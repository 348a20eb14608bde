import type { MemberActor } from "@guildhall/core";
import type { Wish } from "@guildhall/core/wishlists";
import type { Database } from "@guildhall/db";
import { makeClock, makeGuild, makeMember } from "@guildhall/db/testing";
import { listOpenWishes } from "@guildhall/db/wishlists";
import { addItem } from "#use-cases/items/index.ts";
import { addWish } from "#use-cases/wishlists/index.ts";
import { makeActor } from "./make-story.ts";

/** An item without anything but a name. */
const bare = {
  category: "other",
  slot: null,
  grade: null,
  iconUrl: null,
  link: null,
  source: null,
  stats: [],
} as const;

/** A guild of Throne and Liberty with ten items, somebody who keeps lists, and two members. */
export async function makeWishers(db: Database) {
  const context = { db, clock: makeClock() };
  const { guildId } = await makeGuild(db, { game: "throne-and-liberty" });
  const keeper = makeActor(guildId, "Maren", ["items.edit", "wishlists.edit", "members.edit"]);
  const [aldo, brix] = [makeActor(guildId, "Aldo"), makeActor(guildId, "Brix")];
  const { memberId } = await makeMember(db, guildId, aldo);
  const brixId = (await makeMember(db, guildId, brix)).memberId;
  const itemIds: number[] = [];
  for (let index = 0; index < 10; index += 1)
    itemIds.push((await addItem(context, keeper, { ...bare, names: { en: `Relic ${index}` } })).itemId);
  const itemOf = (index: number) => itemIds[index] ?? 0;
  const wishAs = async (actor: MemberActor, index: number, { interest = "upgrade", quantity = 1 } = {}) => {
    const wanted = { itemId: itemOf(index), interest, quantity, note: null };
    return (await addWish(context, actor, wanted)).wish;
  };
  /** `u0` is an upgrade with the first item. */
  const write = ({ itemId, interest }: Wish) => `${interest[0]}${itemIds.indexOf(itemId)}`;
  const list = async (ofMemberId = memberId) =>
    (await listOpenWishes(db, guildId, ofMemberId)).map(write).join(" ");
  return { context, guildId, keeper, aldo, brix, memberId, brixId, itemIds, itemOf, wishAs, list };
}

export type Wishers = Awaited<ReturnType<typeof makeWishers>>;
