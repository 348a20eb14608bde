import type { Database } from "@guildhall/db";
import type { Context } from "@guildhall/use-cases";
import type { Client } from "discord.js";
import type { PanelButton } from "./panel-button.ts";

/** The browser that we have on this machine. */
export type ChromiumPlace = { readonly path: string; readonly hasSandbox: boolean };

/** What work that nobody waits for has at hand: handlers of facts, jobs and workers. */
export type Tools = {
  readonly context: Context;
  readonly client: Client<true>;
  /** By the account that may delete guilds which are gone, their books included. */
  readonly purgeDb: Database;
  readonly chromium: ChromiumPlace;
  /** What members can press on the panel of their guild. */
  readonly panelButtons: readonly PanelButton[];
  /** Makes a server's commands those that we have. */
  publishCommands(guildId: string): Promise<void>;
};
