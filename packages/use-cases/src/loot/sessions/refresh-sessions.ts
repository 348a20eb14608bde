import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listOpenLootSessions } from "@guildhall/db/loot";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** How the guild is spoken to changed, or where it is: the cards of all sessions of which nothing is decided shall show it. */
export async function refreshSessions({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    for (const { sessionId } of await listOpenLootSessions(tx, guildId))
      await recordFact(tx, { name: "loot.sessionChanged", guildId, sessionId }, now);
  });
}
