import type { PublishedPartiesView, PublishedSeat } from "../parties/index.ts";

/** Whoever has a seat in a party and is not in the war server. */
export function listMissing(
  { parties }: Pick<PublishedPartiesView, "parties">,
  people: readonly { readonly userId: string }[],
): readonly PublishedSeat[] {
  const there = new Set(people.map(({ userId }) => userId));
  return parties.flatMap(({ seats }) => seats).filter(({ userId }) => userId === null || !there.has(userId));
}
