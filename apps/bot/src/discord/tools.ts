import type { Database } from "@guildhall/db";
import type { Context } from "@guildhall/use-cases";
import type { Client } from "discord.js";
import type { PanelButton } from "./panel-button.ts";

/** What work that nobody waits for has at hand: handlers of facts, and jobs. */
export type Tools = {
  readonly context: Context;
  readonly client: Client<true>;
  /** By the account that may delete guilds which are gone, their books included. */
  readonly purgeDb: Database;
  /** What members can press on the panel of their guild. */
  readonly panelButtons: readonly PanelButton[];
  /** Makes a server's commands those that we have. */
  publishCommands(guildId: string): Promise<void>;
};
