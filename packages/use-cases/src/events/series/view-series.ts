import { type Actor, requireRight } from "@guildhall/core";
import type { SeriesInput } from "@guildhall/core/events";
import { getSeries } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { type SeriesSummary, summariseSeries } from "./summarise-series.ts";

/** One series with its next days, also one that has ended. */
export async function viewSeries(
  { db, clock }: Context,
  actor: Actor,
  { seriesId }: SeriesInput,
): Promise<SeriesSummary> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const series = await getSeries(db, guildId, seriesId);
  const [summary] = await summariseSeries(db, guildId, { series: [series], now: clock.now() });
  if (!summary) throw new Error("A series that was just read has no summary");
  return summary;
}
