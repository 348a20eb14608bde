import type { Actor } from "@guildhall/core";
import {
  type CreateEventInput,
  type GuildEvent,
  type Planning,
  recordPast as plan,
} from "@guildhall/core/events";
import type { Context } from "#use-cases/context.ts";
import { planEvent } from "./plan-event.ts";

/** The raid that nobody created: it waits to be settled by what was heard in voice, or by what officers mark. */
export async function recordPast(
  context: Context,
  actor: Actor,
  input: CreateEventInput,
): Promise<GuildEvent> {
  const { templateId } = input;
  const decide = (planning: Planning) => plan(input, planning);
  return await planEvent(context, actor, { useCase: "events.recordPast", templateId, decide });
}
