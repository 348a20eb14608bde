import { type Actor, requireRight } from "@guildhall/core";
import type { MusterTry } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { findPartyMuster, savePartyMuster } from "@guildhall/db/groups";
import type { Context } from "#use-cases/context.ts";

type Step = {
  readonly eventId: number;
  readonly tries: readonly MusterTry[];
  /** `goOn`: others are left. `tryAgain`: with them something went wrong, and whoever noted it comes back to it. */
  readonly next: "goOn" | "tryAgain" | "end";
};

/** What became of some of those who are moved to their party. */
export async function noteMuster(
  { db, clock }: Context,
  actor: Actor,
  { eventId, tries, next }: Step,
): Promise<void> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockEvent(tx, guildId, eventId);
    const muster = await findPartyMuster(tx, guildId, eventId);
    if (!muster || muster.endedAt) return;
    await savePartyMuster(tx, guildId, {
      ...muster,
      ...{ activeAt: now, endedAt: next === "end" ? now : null, tries: [...muster.tries, ...tries] },
    });
    if (next === "tryAgain") return;
    const name = next === "end" ? "groups.musterEnded" : "groups.musterDue";
    await recordFact(tx, { name, guildId, eventId }, now);
  });
}
