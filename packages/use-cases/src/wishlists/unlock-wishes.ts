import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { changeLock } from "./change-lock.ts";

/** Members change their lists as they like again. */
export async function unlockWishes({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "wishlists.edit");
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, actor.guildId);
    await changeLock(tx, actor, { useCase: "wishlists.unlockWishes", lock: undefined, now });
  });
}
