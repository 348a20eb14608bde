import { type CodeState, type GiftCode, isCodeRunning } from "./gift-code.ts";

/** What somebody who entered a code found. */
export const codeVotes = ["works", "expired"] as const;

export type CodeVote = (typeof codeVotes)[number];

/** How many say what, and how many have it. */
export type CodeTally = Readonly<Record<CodeVote, number>> & { readonly ticks: number };

export const noTally: CodeTally = { works: 0, expired: 0, ticks: 0 };

/** So many have to say that a code is over before it is believed, and more than say that it works. */
const doubtFrom = 3;

function isDoubtful({ works, expired }: CodeTally): boolean {
  return expired >= doubtFrom && expired > works;
}

/** How a code stands: its time and the officers' word count more than votes. */
export function findCodeState(
  code: Pick<GiftCode, "expiresAt" | "endedAt">,
  tally: CodeTally,
  now: Temporal.Instant,
): CodeState {
  if (code.endedAt) return "ended";
  if (!isCodeRunning(code, now)) return "expired";
  return isDoubtful(tally) ? "doubtful" : "running";
}
