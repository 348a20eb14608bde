"use server";

import {
  changeSeriesInput,
  createSeriesInput,
  planWeekInput,
  seriesInput,
  switchSeriesInput,
} from "@guildhall/core/events";
import {
  changeSeries,
  createSeries,
  planWeek,
  switchSeries,
  undoSeriesChange,
} from "@guildhall/use-cases/events";
import { guildAction } from "#web/server/guild-action.ts";

export const createSeriesAction = guildAction("events.createSeries", createSeriesInput, createSeries);

export const changeSeriesAction = guildAction("events.changeSeries", changeSeriesInput, changeSeries);

export const switchSeriesAction = guildAction("events.switchSeries", switchSeriesInput, switchSeries);

export const undoSeriesChangeAction = guildAction("events.undoSeriesChange", seriesInput, undoSeriesChange);

export const planWeekAction = guildAction("events.planWeek", planWeekInput, planWeek);
