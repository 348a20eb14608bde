import type { Right } from "../rights.ts";

export const rightsHolderKinds = ["role", "member"] as const;

/** Who is granted rights: everybody with a role of the Discord server, or one account there. */
export type RightsHolder = {
  readonly kind: (typeof rightsHolderKinds)[number];
  /** Of the role or the account, in Discord. `@everyone` has the guild's. */
  readonly id: string;
};

/** A holder as the server and the guild have it now. */
export type Grantee = RightsHolder & {
  readonly name: string;
  /** Of the role, or of the account's highest role. */
  readonly position: number;
  readonly rights: ReadonlySet<Right>;
};
