import { type Actor, requireRight } from "@guildhall/core";
import { type ExtendSessionInput, hardEndOf, planEnd, runOfClosing } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { enqueueJob } from "@guildhall/db/jobs";
import { lockLootSession, saveLootSession } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { readQuietHours } from "./read-quiet-hours.ts";
import { recordSessionChange } from "./record-session-change.ts";
import { requireOpenStage } from "./require-open.ts";

/** An officer leaves people more time; not until an hour at which the guild sleeps. From the new end on bids move it as before. */
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
    const endsAt = planEnd(session.endsAt, minutes, await readQuietHours(tx, guildId));
    const extended = { ...session, endsAt, plannedEndAt: endsAt, hardEndAt: hardEndOf(endsAt) };
    await saveLootSession(tx, guildId, extended);
    await enqueueJob(tx, guildId, runOfClosing(extended));
    const [before, after] = [{ endsAt: session.endsAt.toString() }, { endsAt: endsAt.toString() }];
    await recordSessionChange(tx, actor, { useCase: "loot.extendSession", session, before, after, now });
  });
}
