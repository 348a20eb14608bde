import type { Context } from "@guildhall/use-cases";
import type { Client, ClientEvents } from "discord.js";

/** Runs a listener's work under a correlation id of its own and logs what it throws. */
export type Guard = (listener: string, work: () => Promise<void>) => void;

/** Reacts to something that Discord tells, such as the bot joining a server. */
export type Listener = { attach(client: Client, context: Context, guard: Guard): void };

type ListenerDefinition<Name extends keyof ClientEvents> = {
  readonly event: Name;
  run(context: Context, ...payload: ClientEvents[Name]): Promise<void>;
};

export function defineListener<Name extends keyof ClientEvents>({
  event,
  run,
}: ListenerDefinition<Name>): Listener {
  return {
    attach(client, context, guard) {
      client.on(event, (...payload) => guard(event, () => run(context, ...payload)));
    },
  };
}
