import { z } from "zod";
import { readAdoption } from "#web/features/members/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

/** The address holds the roles with commas between them; none asks only which there are. */
const input = z.object({
  roles: z
    .string()
    .max(600)
    .regex(/^(?:\d{1,20}(?:,\d{1,20})*)?$/)
    .transform((text) => text.split(",").filter(Boolean)),
});

export const GET = guildRoute("members.previewAdoption", input, readAdoption);
