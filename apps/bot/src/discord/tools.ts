import type { Context } from "@guildhall/use-cases";
import type { Client } from "discord.js";

/** What work that nobody waits for has at hand: handlers of facts, and jobs. */
export type Tools = {
  readonly context: Context;
  readonly client: Client<true>;
  /** Makes a server's commands those that we have. */
  publishCommands(guildId: string): Promise<void>;
};
