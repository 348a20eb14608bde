import type { Game } from "../games/index.ts";

/** Open: somebody says that it is theirs. Nobody but an officer or a proof makes it verified. */
export const accountStates = ["open", "verified", "declined"] as const;

export type AccountState = (typeof accountStates)[number];

/** What showed that an account is somebody's: an officer said so, or its name in the game held the code of that person. */
export const accountProofs = ["officer", "code"] as const;

export type AccountProof = (typeof accountProofs)[number];

/** What the game's own service says of an account at one moment. */
export type PlayerDetails = {
  /** In the game. */
  readonly name: string;
  /** The number of the world that it is in; Whiteout Survival calls them states. */
  readonly world: number;
  /** As the game counts it. */
  readonly level: number;
};

/** What was last read of an account; null where nothing was. */
export type AccountReading = {
  readonly [Key in keyof PlayerDetails]: PlayerDetails[Key] | null;
} & {
  readonly readAt: Temporal.Instant | null;
  /** Since when the service does not know the account any more. */
  readonly missingSince: Temporal.Instant | null;
};

/** A code that somebody puts into the name of the own account for a while. */
export type ProofCode = { readonly code: string; readonly endsAt: Temporal.Instant };

/** An account of a game, and whose it is said or shown to be. */
export type GameAccount = AccountReading & {
  readonly accountId: number;
  readonly memberId: number;
  readonly game: Game;
  /** By what the game knows it: a number, or a name. */
  readonly playerId: string;
  readonly state: AccountState;
  /** Null until it is verified. */
  readonly proof: AccountProof | null;
  /** The last one that was given; null for none. */
  readonly code: ProofCode | null;
  readonly claimedAt: Temporal.Instant;
  /** Null while it is open, as the next two. */
  readonly settledAt: Temporal.Instant | null;
  readonly settledByMemberId: number | null;
  /** Why it was declined. */
  readonly reason: string | null;
};
