/** What changes the order of a Suicide Kings list. */
export const listMoveKinds = ["add", "suicide", "remove"] as const;

export type ListMoveKind = (typeof listMoveKinds)[number];

/** A Suicide Kings list. */
export type SuicideList = {
  readonly listId: number;
  readonly houseId: number;
  readonly name: string;
};

/** One change of its order. */
export type ListMove = {
  /** 1, 2, 3 … within the list. */
  readonly number: number;
  readonly kind: ListMoveKind;
  /** Whom it was about; null where several came in at once, and once the person is erased. */
  readonly memberId: number | null;
  readonly memberCount: number;
  /** From where to where, 1 is the top; null where nobody moved within the list. */
  readonly fromPlace: number | null;
  readonly toPlace: number | null;
  readonly movedByMemberId: number | null;
  readonly movedAt: Temporal.Instant;
  readonly undoneAt: Temporal.Instant | null;
};
