import { type Actor, requireRight } from "@guildhall/core";
import { type CreateSeriesInput, createSeries as create, type EventSeries } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { readPlanning } from "../read-planning.ts";
import { describeSeries } from "./describe-series.ts";
import { fillSeries } from "./fill-series.ts";
import { insertSeries } from "./insert-series.ts";

/** Something that repeats: the events of its next days are there at once, and the others follow by themselves. */
export async function createSeries(
  { db, clock }: Context,
  actor: Actor,
  input: CreateSeriesInput,
): Promise<EventSeries> {
  requireRight(actor, "events.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, actor.guildId);
    const { timeZone } = guild;
    const { templateId } = input;
    const planned = create(input, {
      ...(await readPlanning(tx, actor, { guild, templateId, now })),
      timeZone,
    });
    const series = await insertSeries(tx, guild, { planned, now });
    const entryCount = await fillSeries(tx, guild, { series, now });
    const target = { kind: "series", id: series.seriesId } as const;
    const after = { ...describeSeries(series), entryCount };
    await recordAudit(tx, actor, { useCase: "events.createSeries", target, after, now });
    return series;
  });
}
