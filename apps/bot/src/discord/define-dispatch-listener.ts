import type { Context } from "@guildhall/use-cases";
import type { GatewayDispatchPayload } from "discord.js";
import type { Listener } from "./define-listener.ts";
import { keepTrying } from "./keep-trying.ts";

type Dispatch = Extract<GatewayDispatchPayload, { readonly d: object }>;
type DispatchName = Dispatch["t"];
type DispatchData = { readonly [Each in Dispatch as Each["t"]]: Each["d"] };

type DispatchListenerDefinition<Name extends DispatchName> = {
  readonly event: Name;
  /** `asOf`: when Discord's word arrived here, however long it then waited for its turn. */
  run(context: Context, data: DispatchData[Name], asOf: Temporal.Instant): Promise<void>;
};

/**
 * Reacts to what Discord itself sends about a guild. discord.js keeps part of it from its own events: what is said again
 * after a cut, and changes of what it does not remember. Nothing is dropped while the database is away.
 */
export function defineDispatchListener<Name extends DispatchName>({
  event,
  run,
}: DispatchListenerDefinition<Name>): Listener {
  return {
    attach(client, context, guard) {
      client.ws.on(event, (data: DispatchData[Name]) => {
        const asOf = context.clock.now();
        guard({
          listener: event,
          guildId: guildIdOf(data),
          work: () => keepTrying(() => run(context, data, asOf)),
        });
      });
    },
  };
}

/** A guild itself is told under its own id, everything else under that of its guild. */
function guildIdOf(data: object): string | undefined {
  if ("guild_id" in data) return String(data.guild_id);
  return "id" in data ? String(data.id) : undefined;
}
