import { type EventSeries, listDue, nextMaking, occurrenceOf, todayOf } from "@guildhall/core/events";
import { type Guild, isFeatureOn } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { listSeriesEvents } from "@guildhall/db/events";
import { enqueueJob } from "@guildhall/db/jobs";
import { findPlace } from "@guildhall/db/settings";
import { addEvent } from "../add-event.ts";

type Filling = { readonly series: EventSeries; readonly now: Temporal.Instant };

/**
 * Makes the events of a series that are due, under the guild's lock, and plans when to look again; says how many there were. A
 * day that has an event already, also one that was called off or moved, gets no other.
 */
export async function fillSeries(tx: Transaction, guild: Guild, { series, now }: Filling): Promise<number> {
  const { guildId, modulesOff } = guild;
  const next = nextMaking(series, now);
  if (next) await enqueueJob(tx, guildId, next);
  if (!isFeatureOn(modulesOff, "events") || !(await findPlace(tx, guildId, "events"))) return 0;
  const span = { seriesIds: [series.seriesId], fromOn: todayOf(series, now) };
  const known = new Set((await listSeriesEvents(tx, guildId, span)).map(({ localDate }) => localDate));
  const due = listDue(series, { now }).filter(({ localDate }) => !known.has(localDate));
  const usualVoiceChannelId = (await findPlace(tx, guildId, "voice")) ?? null;
  for (const day of due) {
    const planned = occurrenceOf(series, day, { usualVoiceChannelId, now });
    await addEvent(tx, guild, { planned, now });
  }
  return due.length;
}
