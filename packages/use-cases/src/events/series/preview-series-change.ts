import { type Actor, requireRight } from "@guildhall/core";
import { changeSeries, type PreviewSeriesChangeInput } from "@guildhall/core/events";
import { getSeries, listSeriesEvents } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { type PreparedChange, prepareSeriesChange } from "./prepare-series-change.ts";

/** What a change of a series would do: which events change, are called off, come back, are made, or stay as they are. */
export async function previewSeriesChange(
  { db, clock }: Context,
  actor: Actor,
  { seriesId, appliesFromOn: fromOn, callsOff, ...input }: PreviewSeriesChangeInput,
): Promise<PreparedChange> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  const series = await getSeries(db, guildId, seriesId);
  const plan = changeSeries(series, { ...input, appliesFromOn: fromOn }, now);
  const read = listSeriesEvents.bind(null, db, guildId);
  return await prepareSeriesChange(db, guildId, { series, plan, fromOn, callsOff, read, now });
}
