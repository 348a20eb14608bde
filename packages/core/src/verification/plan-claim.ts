import type { GameAccounts } from "../games/index.ts";
import { Refusal } from "../refusal.ts";
import type { GameAccount } from "./game-account.ts";
import { maxAccounts } from "./limits.ts";

type Standing = Pick<GameAccount, "accountId" | "memberId" | "state">;

type Wish = {
  readonly memberId: number;
  /** The account that is claimed or verified under the same number or name, whosever it is. */
  readonly standing: Standing | undefined;
  /** How many accounts the member has that are claimed or verified. */
  readonly ownCount: number;
};

/** Refuses an account that somebody else has or claims, or the member already does. */
export function requireClaimable({ memberId, standing, ownCount }: Wish): void {
  if (standing && standing.memberId !== memberId) throw new Refusal("verification.idTaken");
  if (standing?.state === "verified") throw new Refusal("verification.alreadyVerified");
  if (standing) throw new Refusal("verification.alreadyClaimed");
  if (ownCount >= maxAccounts) throw new Refusal("verification.tooManyAccounts", { max: maxAccounts });
}

/** Refuses a game whose accounts no code can prove. */
export function requireCodeOffered({ providers }: GameAccounts): void {
  if (!providers.includes("code")) throw new Refusal("verification.codeNotOffered");
}
