/** What a contract asks for: monsters of a kind, a dynamic event, a dungeon, or whatever officers write. */
export const contractKinds = ["monsters", "event", "dungeon", "line"] as const;

export type ContractKind = (typeof contractKinds)[number];

/** Of all kinds of monsters. It stands alone. */
export const allMonsters = "all";

/** As many kinds of monsters as one contract names. */
export const maxMonsterKinds = 2;
/** Where the game has no contracts of its own. */
export const maxContractLines = 5;
export const maxContractLine = 100;

/** One thing that the guild does today. */
export type WantedContract = {
  readonly kind: ContractKind;
  /** Keys of the game with a space between them; the text itself of a line. */
  readonly value: string;
};

export type Contract = WantedContract & { readonly contractId: number };

/** The contracts of one day of the guild. */
export type ContractBoard = {
  readonly boardId: number;
  readonly setAt: Temporal.Instant;
  /** From then on it is another day, and the board is gone. */
  readonly endsAt: Temporal.Instant;
};

/** The keys that a contract of a game names. */
export function keysOfContract({ value }: WantedContract): readonly string[] {
  return value.split(" ");
}

export const isSameContract = (one: WantedContract, other: WantedContract): boolean =>
  one.kind === other.kind && one.value === other.value;

export function isBoardUp({ endsAt }: Pick<ContractBoard, "endsAt">, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, endsAt) < 0;
}
