import { type EventSeries, type Fate, momentsOf, staticsToSignUp } from "@guildhall/core/events";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { saveEvent, saveSeries } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { excuseAbsentees } from "#use-cases/absences/excuse-absentees.ts";
import { signUpStatics } from "../sign-up-statics.ts";
import { fillSeries } from "./fill-series.ts";

type Change = {
  readonly series: EventSeries;
  readonly fates: readonly Fate[];
  readonly now: Temporal.Instant;
};

/** Writes a series with what changing it does to its events, under the guild's lock; says how many events that were. */
export async function applySeriesChange(
  tx: Transaction,
  guild: Guild,
  { series, fates, now }: Change,
): Promise<number> {
  const { guildId } = guild;
  const { seriesId } = series;
  await saveSeries(tx, guildId, series);
  for (const fate of fates) await apply(tx, guild, { fate, now });
  const madeCount = await fillSeries(tx, guild, { series, now });
  await recordFact(tx, { name: "events.seriesChanged", guildId, seriesId }, now);
  const changed = fates.filter(
    ({ kind }) => kind === "changes" || kind === "reopens" || kind === "calledOff",
  );
  return changed.length + madeCount;
}

async function apply(
  tx: Transaction,
  guild: Guild,
  { fate, now }: { readonly fate: Fate; readonly now: Temporal.Instant },
): Promise<void> {
  const { guildId } = guild;
  if (fate.kind === "calledOff") {
    const { eventId } = fate.event;
    await saveEvent(tx, guildId, { ...fate.event, state: "cancelled" });
    await recordFact(tx, { name: "events.eventCancelled", guildId, eventId }, now);
  } else if (fate.kind === "changes" || fate.kind === "reopens") {
    const { event: known, next: event } = fate;
    await saveEvent(tx, guildId, event);
    for (const run of momentsOf(event)) await enqueueJob(tx, guildId, run);
    const isMoved = fate.kind === "reopens" || !event.startsAt.equals(known.startsAt);
    if (isMoved) await excuseAbsentees(tx, guild, { event, now });
    await signUpStatics(tx, guildId, { event, staticIds: staticsToSignUp(known, event), now });
    await recordFact(tx, { name: "events.eventChanged", guildId, eventId: event.eventId }, now);
  }
}
