import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { readFame } from "./read-fame.ts";

/** Under the hall that everybody sees: whoever presses reads it in their own language. */
export const openFameButton = defineButton({
  feature: "announcements",
  name: "open-fame",
  version: 1,
  params: z.object({}),
  run: async (request) => await readFame(request),
});
