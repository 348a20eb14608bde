import type { Wish } from "@guildhall/core/wishlists";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { wishes, wishPlaces } from "./wishlists.tables.ts";

/** A wish as it begins. */
export type NewWish = Pick<
  Wish,
  "memberId" | "itemId" | "interest" | "quantity" | "position" | "note" | "wishedAt"
>;

export async function createWish(tx: Transaction, guildId: string, wish: NewWish): Promise<Wish> {
  const [made] = await tx
    .insert(wishes)
    .values({ guildId, ...wish, wishedItemId: wish.itemId })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  const open = { receivedCount: 0, choiceId: null, state: "open", endedAt: null } as const;
  const created: Wish = { ...wish, ...open, wishId: made.id };
  await appendPlaces(tx, guildId, { placed: [created], now: wish.wishedAt });
  return created;
}

/** A wish as it is from now on. Where it stands is `placeWishes`. */
export async function saveWish(
  tx: Transaction,
  guildId: string,
  { wishId, receivedCount, note, choiceId, state, endedAt }: Wish,
): Promise<void> {
  await tx
    .update(wishes)
    .set({ receivedCount, note, choiceId, state, endedAt, seasonId: null })
    .where(and(eq(wishes.guildId, guildId), eq(wishes.id, wishId)));
}

type Placing = {
  readonly placed: readonly Pick<Wish, "wishId" | "memberId" | "position" | "quantity">[];
  readonly now: Temporal.Instant;
};

/** Wishes stand there from now on, and so many of each are wanted. What was so before stays known. */
export async function placeWishes(tx: Transaction, guildId: string, { placed, now }: Placing): Promise<void> {
  for (const { wishId, position, quantity } of placed)
    await tx
      .update(wishes)
      .set({ position, quantity })
      .where(and(eq(wishes.guildId, guildId), eq(wishes.id, wishId)));
  await appendPlaces(tx, guildId, { placed, now });
}

async function appendPlaces(tx: Transaction, guildId: string, { placed, now }: Placing): Promise<void> {
  const rows = placed.map(({ wishId, memberId, position, quantity }) => ({
    guildId,
    wishId,
    memberId,
    position,
    quantity,
    placedAt: now,
  }));
  await insertRows(tx, wishPlaces, { rows });
}
