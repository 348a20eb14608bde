import { Refusal } from "../refusal.ts";
import { type NewEvent, type Planning, toEvent } from "./create-event.ts";
import type { StartNowInput } from "./start-now.input.ts";
import { withoutSignUp } from "./without-sign-up.ts";

/** The boss is up: live at once, and whoever is in voice is there. */
export function startNow(input: StartNowInput, planning: Planning): NewEvent {
  const title = input.title ?? planning.template?.name;
  if (title === undefined) throw new Refusal("events.templateNotFound");
  return withoutSignUp(toEvent({ ...input, title, startsAt: planning.now.toString() }, planning));
}
