import type { Command } from "./define-command.ts";
import type { Listener } from "./define-listener.ts";
import type { FactHandler } from "./on-fact.ts";

/** Everything that one feature does in Discord. */
export type BotFeature = {
  readonly commands: readonly Command[];
  readonly listeners: readonly Listener[];
  readonly factHandlers: readonly FactHandler[];
};
