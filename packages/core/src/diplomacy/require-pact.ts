import { Refusal } from "../refusal.ts";
import type { Pact } from "./pact.ts";

type Days = Pick<Pact, "fromOn" | "untilOn">;

/** Refuses days that are the wrong way round, and a pact that would be over before it is agreed. */
export function requirePactDays({ fromOn, untilOn }: Days, today: string): void {
  if (untilOn === null) return;
  if (untilOn < fromOn) throw new Refusal("diplomacy.endsBeforeStart");
  if (untilOn < today) throw new Refusal("diplomacy.alreadyOver");
}
