import { previewSeriesChangeInput } from "@guildhall/core/events";
import {
  changeSeries,
  createSeries,
  listSeries,
  makeEvents,
  planWeek,
  previewSeriesChange,
  repeatEvent,
  switchSeries,
  undoSeriesChange,
  viewSeries,
  viewWeekSet,
} from "#use-cases/events/index.ts";
import type { Attacks } from "./attack.ts";

export const seriesAttacks: Attacks = {
  changeSeries: {
    right: "events.edit",
    attempt: async (context, actor, { system, seriesId }) => {
      const input = previewSeriesChangeInput.parse({ seriesId, title: "Raid" });
      const { previewId } = await previewSeriesChange(context, system, input);
      return await changeSeries(context, actor, { ...input, previewId });
    },
  },
  createSeries: {
    right: "events.edit",
    attempt: (context, actor) =>
      createSeries(context, actor, {
        title: "Raid",
        recurrence: { kind: "days", everyDays: 7 },
        time: "20:00",
        daysAhead: 7,
      }),
  },
  listSeries: { right: "events.edit", attempt: listSeries },
  makeEvents: {
    right: "events.edit",
    attempt: (context, actor, { seriesId }) => makeEvents(context, actor, { seriesId }),
  },
  planWeek: {
    right: "events.edit",
    attempt: (context, actor) =>
      planWeek(context, actor, {
        lines: [
          { preset: "raid-night", name: "Raid", recurrence: { kind: "days", everyDays: 14 }, time: "20:00" },
        ],
      }),
  },
  previewSeriesChange: {
    right: "events.edit",
    attempt: (context, actor, { seriesId }) =>
      previewSeriesChange(context, actor, previewSeriesChangeInput.parse({ seriesId, title: "Raid" })),
  },
  repeatEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) =>
      repeatEvent(context, actor, { eventId: events.upcoming, way: "weekly" }),
  },
  switchSeries: {
    right: "events.edit",
    attempt: (context, actor, { seriesId }) => switchSeries(context, actor, { seriesId, isPaused: true }),
  },
  undoSeriesChange: {
    right: "events.edit",
    attempt: (context, actor, { seriesId }) => undoSeriesChange(context, actor, { seriesId }),
  },
  viewSeries: {
    right: "events.edit",
    attempt: (context, actor, { seriesId }) => viewSeries(context, actor, { seriesId }),
  },
  viewWeekSet: { right: "events.edit", attempt: viewWeekSet },
};
