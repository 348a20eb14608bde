import type { BotFeature } from "#bot/discord/define-feature.ts";
import { addToStaticCommand } from "./add-to-static.command.ts";
import { createStaticCommand } from "./create-static.command.ts";
import { disbandStaticConfirmation } from "./disband-static.button.ts";
import { disbandStaticCommand } from "./disband-static.command.ts";
import { listStaticsCommand } from "./list-statics.command.ts";
import { removeFromStaticCommand } from "./remove-from-static.command.ts";
import { showStaticCommand } from "./show-static.command.ts";

export const groupsFeature: BotFeature = {
  commands: [
    createStaticCommand,
    showStaticCommand,
    listStaticsCommand,
    addToStaticCommand,
    removeFromStaticCommand,
    disbandStaticCommand,
  ],
  controls: [...disbandStaticConfirmation.controls],
};
