import { z } from "zod";
import { isoTime, permissionBits, snowflake, text, whole } from "./form.ts";

/** https://discord.com/developers/docs/resources/guild#modify-guild-role */
export const roleForm = z.looseObject({
  name: text(0, 100).nullish(),
  permissions: permissionBits.nullish(),
  color: whole(0, 0xff_ff_ff).nullish(),
  colors: z
    .looseObject({
      primary_color: whole(0, 0xff_ff_ff),
      secondary_color: whole(0, 0xff_ff_ff).nullish(),
      tertiary_color: whole(0, 0xff_ff_ff).nullish(),
    })
    .nullish(),
  hoist: z.boolean().nullish(),
  mentionable: z.boolean().nullish(),
});

export const rolePositionsForm = z.array(z.looseObject({ id: snowflake, position: z.int().min(0) }));

/** https://discord.com/developers/docs/resources/guild#modify-guild-member */
export const memberForm = z.looseObject({
  nick: text(0, 32).nullish(),
  roles: z.array(snowflake).nullish(),
  mute: z.boolean().nullish(),
  deaf: z.boolean().nullish(),
  channel_id: snowflake.nullish(),
  communication_disabled_until: isoTime.nullish(),
  flags: z.int().nullish(),
});

/** https://discord.com/developers/docs/resources/guild#modify-guild */
export const guildForm = z.looseObject({
  name: text(2, 100).optional(),
  description: text(0, 300).nullish(),
  preferred_locale: z.string().nullish(),
  afk_channel_id: snowflake.nullish(),
  system_channel_id: snowflake.nullish(),
});

/** https://discord.com/developers/docs/resources/guild#create-guild-ban */
export const banForm = z.looseObject({ delete_message_seconds: whole(0, 604_800).optional() }).nullish();
