import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { LootSessionInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { lockLootSession } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { decideStage } from "./decide-stage.ts";

/** An officer ends the stage of a session before its time. Of two at once the second finds it over. */
export async function closeSession(
  { db, clock }: Context,
  actor: Actor,
  { sessionId }: LootSessionInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  const now = clock.now();
  await transaction(db, async (tx) => {
    const session = await lockLootSession(tx, actor.guildId, sessionId);
    if (session.state !== "open") throw new Refusal("loot.sessionOver");
    await decideStage(tx, actor, { session, now });
  });
}
