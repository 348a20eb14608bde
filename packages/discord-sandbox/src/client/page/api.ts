import type { ActionInput, ActionName, ActionOutput } from "../../actor/actions.ts";
import type { Seat } from "../../actor/place.ts";
import type { ControlFailure } from "../../control/control-server.ts";
import type { ControlInput, ControlName, ControlOutput } from "../../control/controls.ts";

/** What the local Discord refused, in its own words. */
export class Refused extends Error {}

async function readAnswer(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  if (!response.ok) throw new Refused((body as ControlFailure).error);
  return body;
}

export async function fetchView<View>(address: string): Promise<View> {
  return (await readAnswer(await fetch(address))) as View;
}

export async function control<Name extends ControlName>(
  name: Name,
  input: ControlInput<Name>,
): Promise<ControlOutput<Name>> {
  const response = await fetch(`/control/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  return (await readAnswer(response)) as ControlOutput<Name>;
}

/** Does what a person can do in Discord; the same actions as in tests. */
export async function perform<Name extends ActionName>(
  action: Name,
  seat: Seat,
  input: ActionInput<Name>,
): Promise<ActionOutput<Name>> {
  return (await control("act", { action, seat, input } as ControlInput<"act">)) as ActionOutput<Name>;
}
