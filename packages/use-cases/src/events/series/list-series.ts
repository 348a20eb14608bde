import { type Actor, requireRight } from "@guildhall/core";
import { listSeries as list } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { type SeriesSummary, summariseSeries } from "./summarise-series.ts";

/** What the guild repeats. */
export async function listSeries({ db, clock }: Context, actor: Actor): Promise<readonly SeriesSummary[]> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  return await summariseSeries(db, guildId, { series: await list(db, guildId), now: clock.now() });
}
