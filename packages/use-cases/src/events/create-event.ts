import type { Actor } from "@guildhall/core";
import {
  type CreateEventInput,
  type GuildEvent,
  type Planning,
  createEvent as plan,
} from "@guildhall/core/events";
import type { Context } from "#use-cases/context.ts";
import { planEvent } from "./plan-event.ts";

/** A new event, from a template or by hand: its card appears when it opens, and it begins by itself. */
export async function createEvent(
  context: Context,
  actor: Actor,
  input: CreateEventInput,
): Promise<GuildEvent> {
  const { templateId } = input;
  const decide = (planning: Planning) => plan(input, planning);
  return await planEvent(context, actor, { useCase: "events.createEvent", templateId, decide });
}
