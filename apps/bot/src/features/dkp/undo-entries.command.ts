import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { showUndo } from "./undo-entries.modal.ts";
import { undoTargetOption, undoTargetText } from "./undo-target.option.ts";

export const undoEntriesCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "undo",
  input: z.object({ what: undoTargetText }),
  options: [undoTargetOption],
  run: async (request, { what }) => await showUndo(request, what),
});
