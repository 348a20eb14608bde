import { previewSeriesChangeInput } from "@guildhall/core/events";
import { readSeriesPreview } from "#web/features/events/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("events.previewSeriesChange", previewSeriesChangeInput, readSeriesPreview);
