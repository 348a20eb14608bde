import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { ensureNewcomer, saveReturn } from "@guildhall/db/members";
import { findPlace } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { recordComingAndGoing } from "./record-coming-and-going.ts";

type Arrival = { readonly userId: string; readonly arrivedAt: Temporal.Instant };

/**
 * A person came to the server. Where the guild asks newcomers something, officers see the person from now on; whoever was in
 * the roster before has the old row again.
 */
export async function recordArrival(
  { db, clock }: Context,
  actor: Actor,
  { userId, arrivedAt }: Arrival,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    if (await findPlace(tx, guildId, "welcome")) {
      await ensureNewcomer(tx, guildId, { userId, arrivedAt, now });
      await saveReturn(tx, guildId, { userId, arrivedAt });
    }
    await recordComingAndGoing(tx, guildId, { userId, now });
  });
}
