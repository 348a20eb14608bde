import type { GameAccounts } from "../games/index.ts";
import { Refusal } from "../refusal.ts";

/** No number of a game begins with a nought: `00123` would be a second way to write `123`. */
const wholeNumber = /^[1-9]\d*$/;

/** Nothing that cannot be seen, or that turns the writing around. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;

/** What was typed, as the game knows the account. Refuses what cannot be one. */
export function readPlayerId({ idKind, minLength, maxLength }: GameAccounts, typed: string): string {
  const text = typed.normalize("NFKC").trim();
  const isNumber = idKind === "number";
  const playerId = isNumber ? text.replace(/[\s.,_-]/g, "") : text.replace(/\s+/g, " ");
  const fits = isNumber ? wholeNumber.test(playerId) : !unseen.test(playerId);
  const length = [...playerId].length;
  if (fits && length >= minLength && length <= maxLength) return playerId;
  const code = isNumber ? "verification.numberUnfit" : "verification.nameUnfit";
  throw new Refusal(code, { min: minLength, max: maxLength });
}
