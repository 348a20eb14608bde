import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import { type EventSeries, type RepeatEventInput, seriesOfEvent } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent, saveSeriesDay } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { findPlace, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describeSeries } from "./describe-series.ts";
import { fillSeries } from "./fill-series.ts";
import { insertSeries } from "./insert-series.ts";

/** An event repeats from now on: it is the first day of a series that is like it. Its answers stay. */
export async function repeatEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId, way }: RepeatEventInput,
): Promise<EventSeries> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const event = await lockEvent(tx, guildId, eventId);
    if (event.seriesId !== null) throw new Refusal("events.alreadyRepeats", { title: event.title });
    const usualVoiceChannelId = (await findPlace(tx, guildId, "voice")) ?? null;
    const place = { timeZone: guild.timeZone, usualVoiceChannelId, createdByUserId: userIdOf(actor) };
    const planned = seriesOfEvent(event, way, { ...place, now });
    const series = await insertSeries(tx, guild, { planned, now });
    const { seriesId, fromOn: localDate } = series;
    await saveSeriesDay(tx, guildId, { eventId, seriesId, localDate });
    const entryCount = await fillSeries(tx, guild, { series, now });
    const target = { kind: "event", id: eventId } as const;
    const after = { ...describeSeries(series), entryCount };
    await recordAudit(tx, actor, { useCase: "events.repeatEvent", target, after, now });
    await recordFact(tx, { name: "events.eventChanged", guildId, eventId }, now);
    return series;
  });
}
