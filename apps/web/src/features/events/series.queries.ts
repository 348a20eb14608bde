import type { previewSeriesChangeInput } from "@guildhall/core/events";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { SeriesListView, SeriesPreviewView } from "./series.loaders.ts";

export const seriesListQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["events", guildId, "series"],
    queryFn: ({ signal }): Promise<SeriesListView> => fetchJson(`/api/guilds/${guildId}/series`, signal),
  });

/** A change that is to be looked at. */
export type SeriesQuestion = z.input<typeof previewSeriesChangeInput>;

export const seriesPreviewQuery = (guildId: string, question: SeriesQuestion) =>
  queryOptions({
    queryKey: ["events", guildId, "series", question],
    queryFn: ({ signal }): Promise<SeriesPreviewView> =>
      fetchJson(`/api/guilds/${guildId}/series/preview`, signal, question),
    gcTime: 0,
    retry: false,
  });
