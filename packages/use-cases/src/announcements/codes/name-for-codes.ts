import { type Actor, requireRight } from "@guildhall/core";
import { runOfCodeCall } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { saveToBeNamed } from "@guildhall/db/announcements";
import { enqueueJob } from "@guildhall/db/jobs";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

type Unreached = { readonly userId: string; readonly codeIds: readonly number[] };

/** Somebody was not to be told directly: is named where the codes stand, with others who were not. */
export async function nameForCodes(
  { db, clock }: Context,
  actor: Actor,
  unreached: Unreached,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    await saveToBeNamed(tx, guildId, unreached);
    await enqueueJob(tx, guildId, runOfCodeCall(clock.now()));
  });
}
