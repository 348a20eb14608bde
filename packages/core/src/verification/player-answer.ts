import type { PlayerDetails } from "./game-account.ts";

/** Why a game's service did not say what was asked. The codes are keys of sentences. */
export const serviceProblems = [
  "tooManyRequests",
  "serverError",
  "timeout",
  "unreachable",
  "redirected",
  "refused",
  "tooLarge",
  "nonsense",
] as const;

export type ServiceProblem = (typeof serviceProblems)[number];

/** What a game's service answers to the number of an account. */
export type PlayerAnswer =
  | ({ readonly kind: "player" } & PlayerDetails)
  /** It has no such account. */
  | { readonly kind: "unknown" }
  | {
      readonly kind: "problem";
      readonly problem: ServiceProblem;
      /** What the service asked for; left out: nothing. */
      readonly retryAfterSeconds?: number;
    };

/** A game's own service, by which an account is looked up. It never throws: a problem is an answer. */
export type PlayerService = { look(playerId: string): Promise<PlayerAnswer> };
