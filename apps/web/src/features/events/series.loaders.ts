import "server-only";
import { type Actor, requireRight } from "@guildhall/core";
import {
  type PreviewSeriesChangeInput,
  type Recurrence,
  recurrence,
  type SeriesInput,
} from "@guildhall/core/events";
import { translatePreset, translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import {
  listSeries,
  listTemplates,
  previewSeriesChange,
  viewEvent,
  viewPlanning,
  viewSeries,
  viewWeekSet,
} from "@guildhall/use-cases/events";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";
import { type SeriesDraft, toDaysDraft, usualDays } from "./components/series.input.ts";
import { usualTime } from "./components/usual-time.ts";

/** Everything that the guild repeats. */
export async function readSeriesList(context: Context, actor: Actor) {
  return toPlain(await listSeries(context, actor));
}

export type SeriesListView = Plain<Awaited<ReturnType<typeof readSeriesList>>>;

/** What a change would do, event by event. */
export async function readSeriesPreview(context: Context, actor: Actor, input: PreviewSeriesChangeInput) {
  const { fates, previewId } = await previewSeriesChange(context, actor, input);
  return toPlain({ fates, previewId });
}

export type SeriesPreviewView = Plain<Awaited<ReturnType<typeof readSeriesPreview>>>;

/** What the form of a new series begins with, and the templates that it can begin from. */
export async function readNewSeries(context: Context, actor: Actor) {
  requireRight(actor, "events.edit");
  const { durationMinutes, rewardPoints } = await viewPlanning(context, actor);
  const { timeZone } = await viewGuild(context, actor);
  const today = context.clock.now().toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const first: SeriesDraft = {
    title: "",
    note: "",
    durationMinutes: String(durationMinutes),
    rewardPoints: String(rewardPoints),
    templateId: null,
    days: usualDays,
    time: usualTime,
    fromOn: today,
    untilOn: "",
    daysAhead: "14",
  };
  return { first, timeZone, templates: await readChoices(context, actor) };
}

/** A template as the form of a series begins from it. */
export type TemplateChoice = Pick<SeriesDraft, "title" | "durationMinutes" | "rewardPoints" | "note"> & {
  readonly templateId: number;
};

async function readChoices(context: Context, actor: Actor): Promise<readonly TemplateChoice[]> {
  const templates = await listTemplates(context, actor);
  return templates.map(({ templateId, name, durationMinutes, reward, note }) => ({
    templateId,
    title: name,
    durationMinutes: String(durationMinutes),
    rewardPoints: String(reward / 100),
    note: note ?? "",
  }));
}

/** A series with what its form begins with. */
export async function readSeries(context: Context, actor: Actor, input: SeriesInput) {
  const series = await viewSeries(context, actor, input);
  const first: SeriesDraft = {
    title: series.title,
    note: series.note ?? "",
    durationMinutes: String(series.durationMinutes),
    rewardPoints: String(series.reward / 100),
    templateId: series.templateId,
    days: toDaysDraft(series.recurrence),
    time: series.time,
    fromOn: series.fromOn,
    untilOn: series.untilOn ?? "",
    daysAhead: String(series.daysAhead),
  };
  return { ...toPlain(series), first };
}

export type SeriesView = Awaited<ReturnType<typeof readSeries>>;

/** The series of an event, for the question which events a change is meant for; null for one of none. */
export async function readSeriesOf(context: Context, actor: Actor, input: { readonly eventId: number }) {
  const { seriesId, localDate } = await viewEvent(context, actor, input);
  if (seriesId === null) return null;
  const { title, recurrence, time, state } = await viewSeries(context, actor, { seriesId });
  return state === "ended" ? null : { seriesId, localDate, title, recurrence, time };
}

export type EventSeriesView = NonNullable<Awaited<ReturnType<typeof readSeriesOf>>>;

/** The week of the guild's game, titled in the guild's language. */
export async function readWeekSet(context: Context, actor: Actor) {
  const { language } = await viewGuild(context, actor);
  const lines = await viewWeekSet(context, actor);
  const t = translatorFor(language);
  return lines.map(({ preset, recurrence: days, ...line }) => ({
    ...line,
    recurrence: recurrence.parse(days) as Recurrence,
    preset: preset.key,
    name: translatePreset(t, preset),
    rewardPoints: preset.rewardPoints,
    isRollCall: preset.isRollCall ?? false,
  }));
}

export type WeekSetView = Awaited<ReturnType<typeof readWeekSet>>;
