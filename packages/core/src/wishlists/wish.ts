/** What became of a wish. `replaced` ended because its member got another one of the same choice. */
export const wishStates = ["open", "received", "replaced", "removed", "archived"] as const;

export type WishState = (typeof wishStates)[number];

/** Something that a member wants. It ends and is never deleted; whoever wants the item again wishes anew. */
export type Wish = {
  readonly wishId: number;
  readonly memberId: number;
  readonly itemId: number;
  /** Key of a kind of interest of the game. */
  readonly interest: string;
  /** How many, and how many of them came. */
  readonly quantity: number;
  readonly receivedCount: number;
  /** Orders the wishes of a member; lower is wanted more. Has gaps. */
  readonly position: number;
  readonly note: string | null;
  /** Wishes of one member with the same number are one choice: getting one of them ends the others. */
  readonly choiceId: number | null;
  readonly wishedAt: Temporal.Instant;
  readonly state: WishState;
  /** Null while it is open. */
  readonly endedAt: Temporal.Instant | null;
};

/** Where a wish stood from a moment on. */
export type WishPlace = Pick<Wish, "wishId" | "position" | "quantity"> & {
  readonly placedAt: Temporal.Instant;
};

/** In the order in which a member wants them; of equal positions the older wish is first. */
export function compareWishes(
  one: Pick<Wish, "position" | "wishId">,
  other: Pick<Wish, "position" | "wishId">,
): number {
  return one.position - other.position || one.wishId - other.wishId;
}

/** How long somebody who took a wish off the list can take that back. Later it would keep the age of a wish nobody held. */
export const restoreMinutes = 15;

/** Also where interests have no limit. */
export const mostOpenWishes = 100;

export function canRestore(
  { state, endedAt }: Pick<Wish, "state" | "endedAt">,
  now: Temporal.Instant,
): boolean {
  if (state !== "removed" || endedAt === null) return false;
  return Temporal.Instant.compare(now, endedAt.add({ minutes: restoreMinutes })) <= 0;
}

export const mostQuantity = 20;

/** How many wishes one choice may have. */
export const mostOfChoice = 5;
