import type { BotFeature } from "#bot/discord/define-feature.ts";
import { settingsFeature } from "./settings/index.ts";

/** Every feature that Discord can reach. A new one is one line here. */
export const botFeatures: readonly BotFeature[] = [settingsFeature];
