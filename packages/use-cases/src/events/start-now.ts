import type { Actor } from "@guildhall/core";
import { type GuildEvent, type Planning, startNow as plan, type StartNowInput } from "@guildhall/core/events";
import type { Context } from "#use-cases/context.ts";
import { planEvent } from "./plan-event.ts";

/** What is on now: live at once, and its card says so. Nobody is asked to answer; whoever is in voice is there. */
export async function startNow(context: Context, actor: Actor, input: StartNowInput): Promise<GuildEvent> {
  const { templateId } = input;
  const decide = (planning: Planning) => plan(input, planning);
  return await planEvent(context, actor, { useCase: "events.startNow", templateId, decide });
}
