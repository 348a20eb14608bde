import { expect, test } from "vitest";
import { profileOf } from "../games/index.ts";
import { maxAccounts } from "./limits.ts";
import { requireClaimable, requireCodeOffered } from "./plan-claim.ts";
import { requireOpenClaim, requireOthersClaim, requireStandingCode, whyUnproven } from "./settle-claim.ts";

const refusal = (code: string, details?: object) =>
  expect.objectContaining({ code, ...(details && { details }) });
const now = Temporal.Instant.from("2026-11-22T20:00:00Z");
const standing = { accountId: 1, memberId: 7, state: "open" } as const;

test("an account that nobody has can be claimed", () => {
  expect(() => requireClaimable({ memberId: 7, standing: undefined, ownCount: 0 })).not.toThrow();
});

test.each([
  ["somebody else's claim", { memberId: 8, standing, ownCount: 0 }, "verification.idTaken"],
  [
    "somebody else's account",
    { memberId: 8, standing: { ...standing, state: "verified" as const }, ownCount: 0 },
    "verification.idTaken",
  ],
  ["the own claim", { memberId: 7, standing, ownCount: 1 }, "verification.alreadyClaimed"],
  [
    "the own account",
    { memberId: 7, standing: { ...standing, state: "verified" as const }, ownCount: 1 },
    "verification.alreadyVerified",
  ],
  [
    "one account too many",
    { memberId: 7, standing: undefined, ownCount: maxAccounts },
    "verification.tooManyAccounts",
  ],
])("%s is refused as a new claim", (_, wish, code) => {
  expect(() => requireClaimable(wish)).toThrow(refusal(code));
});

test("a code is offered where people can change their name, and nowhere else", () => {
  expect(() => requireCodeOffered(profileOf("whiteout-survival").accounts)).not.toThrow();
  expect(() => requireCodeOffered(profileOf("throne-and-liberty").accounts)).toThrow(
    refusal("verification.codeNotOffered"),
  );
});

test("only a claim that is open is settled, and never by its claimant", () => {
  expect(requireOpenClaim(standing)).toBe(standing);
  expect(() => requireOpenClaim(undefined)).toThrow(refusal("verification.accountGone"));
  for (const state of ["verified", "declined"] as const)
    expect(() => requireOpenClaim({ state })).toThrow(refusal("verification.claimSettled"));
  expect(() => requireOthersClaim(standing, 7)).toThrow(refusal("verification.ownClaim"));
  expect(() => requireOthersClaim(standing, 8)).not.toThrow();
  expect(() => requireOthersClaim(standing, null)).not.toThrow();
});

test("a code proves while it stands and the name holds it; else the person reads which name was seen", () => {
  const code = { code: "FHJ23", endsAt: now.add({ hours: 1 }) };
  expect(whyUnproven({ code, shownName: "Bram FHJ23", now })).toBeUndefined();
  expect(whyUnproven({ code, shownName: "Bram", now })).toEqual(
    refusal("verification.codeNotInName", { name: "Bram", code: "FHJ23" }),
  );
  const over = refusal("verification.codeOver");
  expect(whyUnproven({ code: null, shownName: "Bram FHJ23", now })).toEqual(over);
  expect(whyUnproven({ code, shownName: "Bram FHJ23", now: code.endsAt })).toEqual(over);
  expect(() => requireStandingCode({ code: null }, now)).toThrow(over);
  expect(() => requireStandingCode({ code }, now)).not.toThrow();
});
