import type { ApplicationState } from "./states.ts";

/** What officers can decide. A trial is decided again at its end. */
export const applicationOutcomes = ["trial", "accepted", "rejected"] as const satisfies ApplicationState[];

export type ApplicationOutcome = (typeof applicationOutcomes)[number];
