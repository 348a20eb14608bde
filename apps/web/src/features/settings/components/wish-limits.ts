import type { GameProfile, Interest } from "@guildhall/core/games";

const mostWishes = 100;

/** Limits of wishes that somebody has in hand, as they are typed, by the key of the interest. */
export type WishLimits = Readonly<Record<string, string>>;

/** As a field holds it: nothing for any number. */
export function limitTextOf({ key, wishLimit }: Interest, draft: WishLimits): string {
  return draft[key] ?? (wishLimit === null ? "" : String(wishLimit));
}

/** What was typed; undefined where it is no limit. */
export function readLimit(text: string): { readonly wishLimit: number | null } | undefined {
  const typed = text.trim();
  if (typed === "") return { wishLimit: null };
  const wishLimit = Number(typed);
  const isLimit = Number.isInteger(wishLimit) && wishLimit >= 0 && wishLimit <= mostWishes;
  return isLimit ? { wishLimit } : undefined;
}

/** The kinds of which another number is typed than is stored; without a limit where it is none. */
export function listChangedLimits({ interests }: Pick<GameProfile, "interests">, draft: WishLimits) {
  return interests.flatMap((interest) => {
    const after = readLimit(limitTextOf(interest, draft));
    return after && after.wishLimit === interest.wishLimit ? [] : [{ interest, after }];
  });
}
