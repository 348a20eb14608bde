import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listOpenApplications } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Where a guild is spoken to changed, or how: threads, cards and the digest of all that is open shall show it. */
export async function refreshApplications({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    for (const { applicationId } of await listOpenApplications(tx, guildId))
      await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
  });
}
