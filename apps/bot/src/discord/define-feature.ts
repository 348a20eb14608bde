import type { Command } from "./define-command.ts";
import type { Control } from "./define-control.ts";
import type { Job } from "./define-job.ts";
import type { Listener } from "./define-listener.ts";
import type { Menu } from "./define-menu.ts";
import type { Worker } from "./define-worker.ts";
import type { FactHandler } from "./on-fact.ts";
import type { PanelButton } from "./panel-button.ts";

/** Everything that one feature does in Discord. */
export type BotFeature = {
  readonly commands?: readonly Command[];
  readonly menus?: readonly Menu[];
  /** Buttons, selects and dialogs: whatever a custom id leads to. */
  readonly controls?: readonly Control[];
  readonly listeners?: readonly Listener[];
  readonly factHandlers?: readonly FactHandler[];
  readonly jobs?: readonly Job[];
  readonly workers?: readonly Worker[];
  readonly panelButtons?: readonly PanelButton[];
};
