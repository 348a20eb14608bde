import { type Actor, requireRight } from "@guildhall/core";
import { type ExtendSessionInput, hardEndOf, runOfClosing } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { enqueueJob } from "@guildhall/db/jobs";
import { lockLootSession, saveLootSession } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { recordSessionChange } from "./record-session-change.ts";
import { requireOpenStage } from "./require-open.ts";

/** An officer leaves people more time. From the new end on bids move it as before. */
export async function extendSession(
  { db, clock }: Context,
  actor: Actor,
  { sessionId, minutes }: ExtendSessionInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const session = await lockLootSession(tx, guildId, sessionId);
    requireOpenStage(session, now);
    const endsAt = session.endsAt.add({ minutes });
    const extended = { ...session, endsAt, plannedEndAt: endsAt, hardEndAt: hardEndOf(endsAt) };
    await saveLootSession(tx, guildId, extended);
    await enqueueJob(tx, guildId, runOfClosing(extended));
    const [before, after] = [{ endsAt: session.endsAt.toString() }, { endsAt: endsAt.toString() }];
    await recordSessionChange(tx, actor, { useCase: "loot.extendSession", session, before, after, now });
  });
}
