import { transaction } from "@guildhall/db";
import { createWarRemoval, saveWarInvite } from "@guildhall/db/groups";
import type { Context } from "#use-cases/context.ts";
import type { Hall } from "./make-hall.ts";

/** Somebody is invited to the guild's war server, and is to be removed from it. */
export async function liveThroughWar({ db, clock }: Context, { guildId, bram, events }: Hall): Promise<void> {
  const now = clock.now();
  const invite = {
    eventId: events.over,
    memberId: bram.memberId,
    code: "camp1",
    endsAt: now.add({ hours: 1 }),
  };
  await saveWarInvite(db, guildId, { ...invite, isWritten: true });
  await transaction(db, (tx) => createWarRemoval(tx, guildId, { userId: bram.userId, decidedAt: now }));
}
