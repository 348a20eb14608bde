import { z } from "zod";
import { isoTime, snowflake, text, whole } from "./form.ts";

/** https://discord.com/developers/docs/resources/guild-scheduled-event#create-guild-scheduled-event */
const fields = {
  name: text(1, 100),
  description: text(0, 1000).nullish(),
  privacy_level: z.literal(2),
  entity_type: whole(1, 3),
  scheduled_start_time: isoTime,
  scheduled_end_time: isoTime.nullish(),
  channel_id: snowflake.nullish(),
  entity_metadata: z.looseObject({ location: text(0, 100).nullish() }).nullish(),
  status: whole(1, 4).optional(),
};

export const scheduledEventForm = z.looseObject(fields);
export const scheduledEventEditForm = z.looseObject(fields).partial();
