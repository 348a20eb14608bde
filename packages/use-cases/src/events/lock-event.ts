import type { Actor } from "@guildhall/core";
import { lockEvent as decide, type EventInput, type GuildEvent } from "@guildhall/core/events";
import type { Context } from "#use-cases/context.ts";
import { changeState } from "./change-state.ts";

/** An officer closes an event for answers. From now on only officers change them. */
export async function lockEvent(
  context: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<GuildEvent> {
  const change = { useCase: "events.lockEvent", fact: "events.eventLocked" } as const;
  return await changeState(context, actor, { eventId, ...change, decide });
}
