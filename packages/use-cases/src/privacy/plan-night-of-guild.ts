import { type Actor, requireRight } from "@guildhall/core";
import { forgetInGuildJob, planNight } from "@guildhall/core/privacy";
import { enqueueJob } from "@guildhall/db/jobs";
import { findGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** The guild's next night, in which what is older than it keeps is forgotten. Planned twice, it is one night. */
export async function planNightOfGuild({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "data.erase");
  const { guildId } = actor;
  const guild = await findGuild(db, guildId);
  if (!guild) return;
  await enqueueJob(db, guildId, planNight(forgetInGuildJob, { timeZone: guild.timeZone, now: clock.now() }));
}
