import type { Actor } from "@guildhall/core";
import { unlockEvent as decide, type EventInput, type GuildEvent } from "@guildhall/core/events";
import type { Context } from "#use-cases/context.ts";
import { changeState } from "./change-state.ts";

/** An officer lets members answer again, until the event is over. */
export async function unlockEvent(
  context: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<GuildEvent> {
  const change = { useCase: "events.unlockEvent", fact: "events.eventChanged" } as const;
  return await changeState(context, actor, { eventId, ...change, decide });
}
