import { z } from "zod";
import { channelLanguages } from "./language-channel.ts";

const snowflake = z.string().regex(/^\d{1,20}$/);

/** All language channels of the guild, in the order in which officers read them; what is left out is one no more. */
export const saveLanguageChannelsInput = z.object({
  channels: z
    .array(
      z.object({
        language: z.enum(channelLanguages),
        channelId: snowflake,
        pingRoleId: snowflake.nullable().default(null),
      }),
    )
    .max(channelLanguages.length)
    .refine((channels) => new Set(channels.map(({ language }) => language)).size === channels.length),
});

export type SaveLanguageChannelsInput = z.output<typeof saveLanguageChannelsInput>;
