/** Members by number, the top first; each once. */
export type ListOrder = readonly number[];

/**
 * Who takes an item goes to the lowest place of those present, and the present below move up by one of their places. Absent
 * people keep theirs. Whoever takes an item is there.
 */
export function suicide(
  order: ListOrder,
  memberId: number,
  presentIds: ReadonlySet<number>,
): readonly number[] {
  const from = order.indexOf(memberId);
  if (from < 0) return order;
  const places = order.flatMap((one, place) =>
    place >= from && (one === memberId || presentIds.has(one)) ? [place] : [],
  );
  const [, ...below] = places.map((place) => order[place] ?? memberId);
  const moved = new Map(places.map((place, index) => [place, below[index] ?? memberId]));
  return order.map((one, place) => moved.get(place) ?? one);
}

/** Whoever is not on the list yet comes in below everybody, in this order. */
export function addToBottom(order: ListOrder, memberIds: readonly number[]): readonly number[] {
  return [...new Set([...order, ...memberIds])];
}

/** Whoever is not on the list yet comes in anywhere. The numbers, from 0 up to 1, decide where, one for each. */
export function addAnywhere(
  order: ListOrder,
  memberIds: readonly number[],
  chances: readonly number[],
): readonly number[] {
  const fresh = [...new Set(memberIds)].filter((memberId) => !order.includes(memberId));
  return fresh.reduce<readonly number[]>((known, memberId, index) => {
    const place = Math.min(known.length, Math.floor((chances[index] ?? 0) * (known.length + 1)));
    return known.toSpliced(place, 0, memberId);
  }, order);
}

export function takeOffList(order: ListOrder, memberId: number): readonly number[] {
  return order.filter((one) => one !== memberId);
}
