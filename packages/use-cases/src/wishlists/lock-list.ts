import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { GameProfile } from "@guildhall/core/games";
import { requireUnlocked, type Wish } from "@guildhall/core/wishlists";
import type { Transaction } from "@guildhall/db";
import { ensureHouse } from "@guildhall/db/members";
import { getGameProfile, lockGuild } from "@guildhall/db/settings";
import { findWish, findWishLock, listOpenWishes, lockWishList } from "@guildhall/db/wishlists";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { getMember } from "#use-cases/members/get-member.ts";

/** A list that nobody else changes until the transaction ends. */
export type LockedList = {
  readonly memberId: number;
  /** Whether it is the actor's own: no right was asked for. */
  readonly isOwn: boolean;
  /** What is wanted, in the member's order. */
  readonly open: readonly Wish[];
  readonly profile: GameProfile;
};

type Whose = {
  /** Without it the actor's own list; whoever acts for the first time joins the roster by it. */
  readonly memberId: number | undefined;
  readonly now: Temporal.Instant;
};

/** Members change their own list while it is not locked; officers any list, always. */
export async function lockList(tx: Transaction, actor: Actor, { memberId, now }: Whose): Promise<LockedList> {
  const { guildId } = actor;
  const guild = await lockGuild(tx, guildId);
  const own = await findActingMember(tx, actor);
  const isOwn = memberId === undefined || memberId === own?.memberId;
  if (!isOwn) requireRight(actor, "wishlists.edit");
  requireUnlocked(actor, await findWishLock(tx, guildId), now);
  const houseId = await ensureHouse(tx, guildId, guild);
  const whose = memberId ?? (await ensureActingMember(tx, actor, { houseId, now }));
  if (whose === null) throw new Refusal("wishlists.noMember");
  await getMember(tx, guildId, whose);
  await lockWishList(tx, guildId, { memberId: whose, now });
  // Whoever held the list before may have merged the member into another.
  await getMember(tx, guildId, whose);
  const open = await listOpenWishes(tx, guildId, whose);
  return { memberId: whose, isOwn, open, profile: await getGameProfile(tx, guildId) };
}

/** The list that a wish is on, and the wish in whatever state it is. */
export async function lockListOf(
  tx: Transaction,
  actor: Actor,
  { wishId, now }: { readonly wishId: number; readonly now: Temporal.Instant },
): Promise<LockedList & { readonly wish: Wish }> {
  const { guildId } = actor;
  await lockGuild(tx, guildId);
  const known = await findWish(tx, guildId, wishId);
  if (!known) throw new Refusal("wishlists.notFound");
  const list = await lockList(tx, actor, { memberId: known.memberId, now });
  const wish = await findWish(tx, guildId, wishId);
  if (!wish) throw new Refusal("wishlists.notFound");
  return { ...list, wish };
}

/** A wish that is on its list still. */
export async function lockOpenWish(
  tx: Transaction,
  actor: Actor,
  about: { readonly wishId: number; readonly now: Temporal.Instant },
): Promise<LockedList & { readonly wish: Wish }> {
  const list = await lockListOf(tx, actor, about);
  if (list.wish.state !== "open") throw new Refusal("wishlists.notOpen");
  return list;
}
