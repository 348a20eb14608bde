import type { BotFeature } from "#bot/discord/define-feature.ts";
import { eraseOwnDataControls } from "./erase-own-data.button.ts";
import { eraseOwnDataCommand } from "./erase-own-data.command.ts";
import { exportOwnDataCommand } from "./export-own-data.command.ts";
import { viewOwnDataCommand } from "./view-own-data.command.ts";

export const privacyFeature: BotFeature = {
  commands: [viewOwnDataCommand, exportOwnDataCommand, eraseOwnDataCommand],
  controls: eraseOwnDataControls,
};
