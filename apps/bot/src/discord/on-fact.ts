import type { Fact, FactName } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import type { Client } from "discord.js";

/** What a handler of facts works with. */
export type DeliveryTools = {
  readonly context: Context;
  readonly client: Client<true>;
  /** Makes a server's commands those that we have. */
  publishCommands(guildId: string): Promise<void>;
};

/**
 * Brings Discord up to date after a fact. It reads the current state and never relies on what the fact says, because facts
 * may come late, twice or in another order. What it throws is tried again later.
 */
export type FactHandler = {
  /** Stands in the database: a delivery waits for the handler of this name. */
  readonly name: string;
  readonly fact: FactName;
  run(tools: DeliveryTools, fact: Fact): Promise<void>;
};

export function onFact(handler: FactHandler): FactHandler {
  return handler;
}
