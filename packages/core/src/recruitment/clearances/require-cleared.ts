import { Refusal } from "../../refusal.ts";
import type { ApplicationOutcome } from "../applications/index.ts";
import type { ClearanceState } from "./clearance.ts";

type Waiting = { readonly state: ClearanceState; readonly foreignGuildName: string };

type Deciding = {
  readonly outcome: ApplicationOutcome;
  /** Why the officer does not wait; null when nobody said. */
  readonly override: string | null;
};

/**
 * Refuses to take somebody in while the former guild is still being asked, unless the officer says why not to wait. Answers that
 * went over are the ones returned. A no forbids nothing: officers read it.
 */
export function requireCleared<Each extends Waiting>(
  clearances: readonly Each[],
  { outcome, override }: Deciding,
): readonly Each[] {
  if (outcome === "rejected") return [];
  const open = clearances.filter(({ state }) => state === "asked");
  const [first] = open;
  if (first && override === null)
    throw new Refusal("recruitment.clearanceOpen", { guild: first.foreignGuildName });
  return open;
}
