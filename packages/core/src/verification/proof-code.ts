import { foldSpokenCode } from "../spoken-code.ts";
import type { ProofCode } from "./game-account.ts";

/** How many random bytes a code is made of: a sign for each. It has to fit into a name beside what is there. */
export const proofCodeBytes = 5;

/** How long a code counts: officers are not always there to look. */
export const proofCodeHours = 24;

/** Whether it still counts. */
export function isCodeStanding({ endsAt }: ProofCode, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, endsAt) < 0;
}

/** Whether the name of an account holds the code, wherever in it and however it is written. */
export function nameHoldsCode(name: string, { code }: Pick<ProofCode, "code">): boolean {
  return foldSpokenCode(name).includes(code);
}
