import { Refusal } from "@guildhall/core";
import { type EventSeries, mostSeries, type NewSeries } from "@guildhall/core/events";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { createSeries, listSeries } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";

/** Writes a new series, without its events, under the guild's lock. */
export async function insertSeries(
  tx: Transaction,
  { guildId }: Guild,
  { planned, now }: { readonly planned: NewSeries; readonly now: Temporal.Instant },
): Promise<EventSeries> {
  const known = await listSeries(tx, guildId);
  if (known.length >= mostSeries) throw new Refusal("events.tooManySeries", { count: mostSeries });
  const series = await createSeries(tx, guildId, { series: planned, now });
  await recordFact(tx, { name: "events.seriesChanged", guildId, seriesId: series.seriesId }, now);
  return series;
}
