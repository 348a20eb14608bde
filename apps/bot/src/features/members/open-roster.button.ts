import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { showRosterPage } from "./turn-roster.button.ts";

/** Under the roster that everybody sees: whoever presses turns pages of their own. */
export const openRosterButton = defineButton({
  feature: "members",
  name: "open-roster",
  version: 1,
  params: z.object({}),
  run: async (request) => await showRosterPage(request, 1),
});
