import type { SystemActor } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { GatewayDispatchEvents } from "discord.js";
import { defineDispatchListener } from "./define-dispatch-listener.ts";
import type { Listener } from "./define-listener.ts";

type Notice = (
  context: Context,
  actor: SystemActor,
  gone: { readonly messageIds: readonly string[] },
) => Promise<unknown>;

/** Reacts to messages that somebody deletes in a guild, one by one or many at once. */
export function defineDeletionListeners(notice: Notice): readonly Listener[] {
  const tell = async (context: Context, guildId: string | undefined, messageIds: readonly string[]) => {
    if (guildId) await notice(context, { kind: "system", guildId }, { messageIds });
  };
  return [
    defineDispatchListener({
      event: GatewayDispatchEvents.MessageDelete,
      run: async (context, { guild_id: guildId, id }) => await tell(context, guildId, [id]),
    }),
    defineDispatchListener({
      event: GatewayDispatchEvents.MessageDeleteBulk,
      run: async (context, { guild_id: guildId, ids }) => await tell(context, guildId, ids),
    }),
  ];
}
