import { Refusal } from "../refusal.ts";
import type { GameAccount } from "./game-account.ts";
import { isCodeStanding, nameHoldsCode } from "./proof-code.ts";

/** The account, when it still waits for an answer. */
export function requireOpenClaim<Account extends Pick<GameAccount, "state">>(
  account: Account | undefined,
): Account {
  if (!account) throw new Refusal("verification.accountGone");
  if (account.state !== "open") throw new Refusal("verification.claimSettled");
  return account;
}

/** Refuses whoever would say of the own account that it is theirs. A program has none. */
export function requireOthersClaim(
  { memberId }: Pick<GameAccount, "memberId">,
  actorMemberId: number | null,
): void {
  if (memberId === actorMemberId) throw new Refusal("verification.ownClaim");
}

/** The code that somebody was given for the account. Refuses one whose time is over, or that never was. */
export function requireStandingCode({ code }: Pick<GameAccount, "code">, now: Temporal.Instant): void {
  if (!code || !isCodeStanding(code, now)) throw new Refusal("verification.codeOver");
}

type Shown = Pick<GameAccount, "code"> & { readonly shownName: string; readonly now: Temporal.Instant };

/** Why the name in the game does not prove that the account is whose code it should hold; undefined where it does. */
export function whyUnproven({ code, shownName, now }: Shown): Refusal | undefined {
  if (!code || !isCodeStanding(code, now)) return new Refusal("verification.codeOver");
  if (nameHoldsCode(shownName, code)) return undefined;
  return new Refusal("verification.codeNotInName", { name: shownName, code: code.code });
}
