import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { planMemberSync } from "./plan-member-sync.ts";

/** The bot just came, or comes back from an absence: everybody in the server is to be read, from the first page on. */
export async function startMemberSync({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "settings.edit");
  const now = clock.now();
  await transaction(db, (tx) => planMemberSync(tx, actor.guildId, now));
}
