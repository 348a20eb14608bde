import type { Context } from "@guildhall/use-cases";
import { type Client, type ClientEvents, Guild } from "discord.js";

/** One thing that Discord told, on its way to a listener. */
export type Heard = {
  readonly listener: string;
  /** What one guild tells is worked off in its order; nothing waits for another guild. */
  readonly guildId: string | undefined;
  readonly work: () => Promise<void>;
};

/** Runs a listener's work under a correlation id of its own and logs what it throws. */
export type Guard = (heard: Heard) => void;

/** Reacts to something that Discord tells, such as the bot joining a server. */
export type Listener = {
  /** The bot connects only when every listener is ready for what it will hear. */
  attach(client: Client, context: Context, guard: Guard): void | Promise<void>;
};

/** Objects of discord.js go on changing while they wait for their turn: who needs the moment takes the dispatch. */
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
      client.on(event, (...payload) =>
        guard({ listener: event, guildId: guildIdOf(payload), work: () => run(context, ...payload) }),
      );
    },
  };
}

/** Members, roles, channels and voice states name their guild each in its own way. */
function guildIdOf(payload: readonly unknown[]): string | undefined {
  for (const part of payload) {
    if (part instanceof Guild) return part.id;
    if (typeof part !== "object" || part === null) continue;
    if ("guild" in part && part.guild instanceof Guild) return part.guild.id;
    if ("guildId" in part && typeof part.guildId === "string") return part.guildId;
  }
  return undefined;
}
