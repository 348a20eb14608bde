/** What the product wants of the Discord roles of one person. Each part of the product that gives roles adds its own. */
export type RoleWishes = {
  /** To be there for as long as this is wished. */
  readonly wanted: readonly string[];
  /** Not beside what is wanted, whoever gave it: the roles of other ranks. */
  readonly rivals: readonly string[];
  /** Not there for now, whoever wants it: what a leave takes. */
  readonly withheld: readonly string[];
  /** To come back once; afterwards it is the person's own again. */
  readonly owed: readonly string[];
};

export const noWishes: RoleWishes = { wanted: [], rivals: [], withheld: [], owed: [] };

export type RolesHeld = {
  readonly held: readonly string[];
  /** What the product gave, and takes again once nothing wants it. */
  readonly given: readonly string[];
  /** What the bot may give and take. */
  readonly isInReach: (roleId: string) => boolean;
};

export type RolesPlan = {
  readonly give: readonly string[];
  readonly take: readonly string[];
  /** What the product answers for afterwards, whether it gave it or found it. */
  readonly given: readonly string[];
};

/** What to give to somebody in Discord, and what to take. A role that nothing here speaks of is left alone. */
export function planRoles({ held, given, isInReach }: RolesHeld, wishes: readonly RoleWishes[]): RolesPlan {
  const all = (key: keyof RoleWishes) => new Set(wishes.flatMap((wish) => wish[key]));
  const [wanted, rivals, withheld] = [all("wanted"), all("rivals"), all("withheld")];
  const owed = all("owed").difference(rivals);
  const unwanted = rivals.union(new Set(given)).difference(wanted.union(owed));
  const has = new Set(held);
  const inReach = (roleIds: ReadonlySet<string>) => [...roleIds].filter(isInReach);
  return {
    // What is owed is given even if it seems to be there: the news that it was taken may be under way.
    give: inReach(wanted.difference(has).union(owed).difference(withheld)),
    take: inReach(unwanted.union(withheld).intersection(has)),
    given: inReach(wanted),
  };
}

/** Whether Discord is as it should be for the person. */
export function isRolesPlanEmpty({ give, take }: RolesPlan): boolean {
  return give.length === 0 && take.length === 0;
}
