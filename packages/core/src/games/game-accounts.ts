/** By what an account of the game can be shown to be somebody's, or be looked up. */
export const accountProviders = ["officer", "code", "gameApi"] as const;

export type AccountProvider = (typeof accountProviders)[number];

/** What an account of the game is known by, and who can say whose it is. */
export type GameAccounts = {
  /** A number that the game gives, or a name that no two have at a time. */
  readonly idKind: "number" | "name";
  readonly minLength: number;
  readonly maxLength: number;
  /** An officer's word always counts; a code only where people can change the name that others see. */
  readonly providers: readonly AccountProvider[];
  /** What the number of a level means; null where nothing tells one. */
  readonly levels: "furnace" | null;
};

/** What most games have: a name, and officers who know each other's. */
export const namedAccounts: GameAccounts = {
  idKind: "name",
  minLength: 2,
  maxLength: 40,
  providers: ["officer"],
  levels: null,
};
