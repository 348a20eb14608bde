import type { SettingsFact } from "./settings/index.ts";

/** What a use-case recorded for the apps to react to. It names what changed and carries no values: handlers read the current state. */
export type Fact = SettingsFact;

export type FactName = Fact["name"];
