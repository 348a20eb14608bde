import "server-only";
import { type Actor, hasRight } from "@guildhall/core";
import type { ViewItemWishesInput, ViewOwnWishesInput, ViewWishesOfInput } from "@guildhall/core/wishlists";
import type { Context } from "@guildhall/use-cases";
import {
  viewItemWishes,
  viewLine,
  viewOwnWishes,
  viewWishesOf,
  viewWishMatrix,
} from "@guildhall/use-cases/wishlists";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** The reader's own list. While lists are locked only officers change theirs. */
export async function readOwnWishes(context: Context, actor: Actor, input: ViewOwnWishesInput) {
  const list = await viewOwnWishes(context, actor, input);
  const isEditable = !list.isLocked || hasRight(actor, "wishlists.edit");
  return toPlain({ ...list, isOwn: true, isEditable });
}

export type WishListInView = Plain<Awaited<ReturnType<typeof readOwnWishes>>>;

export type WishKindInView = WishListInView["kinds"][number];

export type WishInView = WishKindInView["wishes"][number];

/** The list of somebody else. */
export async function readWishesOf(
  context: Context,
  actor: Actor,
  input: ViewWishesOfInput,
): Promise<WishListInView> {
  return toPlain({ ...(await viewWishesOf(context, actor, input)), isOwn: false });
}

/** Who wants what, of everybody whose list the reader may see. */
export async function readWishMatrix(context: Context, actor: Actor, input: ViewOwnWishesInput) {
  return toPlain(await viewWishMatrix(context, actor, input));
}

export type WishMatrixView = Plain<Awaited<ReturnType<typeof readWishMatrix>>>;

export type MatrixRowInView = WishMatrixView["members"][number];

export type MatrixItem = WishMatrixView["items"][number];

/** Who wants an item, and who would get it. */
export async function readItemWishes(context: Context, actor: Actor, input: ViewItemWishesInput) {
  return toPlain(await viewItemWishes(context, actor, input));
}

export type ItemWishesView = Plain<Awaited<ReturnType<typeof readItemWishes>>>;

export type ItemWishInView = ItemWishesView["wishes"][number];

/** What a member wants, each with the place in line; null for whom lists are private. */
export async function readLine(context: Context, actor: Actor, input: ViewWishesOfInput) {
  return toPlain(await viewLine(context, actor, input));
}

export type LineInView = NonNullable<Plain<Awaited<ReturnType<typeof readLine>>>>;
