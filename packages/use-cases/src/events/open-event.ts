import type { Actor } from "@guildhall/core";
import { openEvent as decide, type EventInput, type GuildEvent } from "@guildhall/core/events";
import type { Context } from "#use-cases/context.ts";
import { changeState } from "./change-state.ts";

/** An officer opens a draft before its time: its card appears, and members may answer. */
export async function openEvent(
  context: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<GuildEvent> {
  const change = { useCase: "events.openEvent", fact: "events.eventOpened" } as const;
  return await changeState(context, actor, { eventId, ...change, decide });
}
