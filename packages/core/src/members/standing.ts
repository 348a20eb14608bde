/** What officers say of somebody's place in the roster. */
export const standings = ["active", "trial", "left"] as const;

export type Standing = (typeof standings)[number];

type Known = {
  readonly standing: Standing;
  /** Null for somebody without an account. */
  readonly userId: string | null;
  /** Whether Discord still lists the account in the server. */
  readonly isInServer: boolean;
};

/** Who left the server left the guild; whoever comes back has the old place again. */
export function findStanding({ standing, userId, isInServer }: Known): Standing {
  return userId !== null && !isInServer ? "left" : standing;
}
