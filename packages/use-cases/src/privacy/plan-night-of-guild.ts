import { type Actor, requireRight } from "@guildhall/core";
import { checkLedgerJob, decayHour, tendPointsJob } from "@guildhall/core/dkp";
import { forgetInGuildJob, planNight } from "@guildhall/core/privacy";
import { enqueueJob } from "@guildhall/db/jobs";
import { findGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** The guild's next night: points decay and expire, the ledger is checked, and what is older than it keeps is forgotten. Planned twice, it is one night. */
export async function planNightOfGuild({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "data.erase");
  const { guildId } = actor;
  const guild = await findGuild(db, guildId);
  if (!guild) return;
  const here = { timeZone: guild.timeZone, now: clock.now() };
  await enqueueJob(db, guildId, planNight(tendPointsJob, { ...here, hour: decayHour }));
  for (const job of [forgetInGuildJob, checkLedgerJob]) await enqueueJob(db, guildId, planNight(job, here));
}
