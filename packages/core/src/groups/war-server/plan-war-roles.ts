/** A role of the war server that somebody has or gets. */
export type WarRole = { readonly userId: string; readonly roleId: string };

type Scene = {
  /** Who plays in which party. */
  readonly wanted: readonly WarRole[];
  /** Who has which of the roles that the bot made for parties. */
  readonly held: readonly WarRole[];
  /** Who is in the war server. */
  readonly isThere: (userId: string) => boolean;
};

/** Only the difference: whoever plays where they played before keeps the role. Other roles than ours are nobody's business. */
export function planWarRoles({ wanted, held, isThere }: Scene) {
  const keyOf = ({ userId, roleId }: WarRole) => `${userId} ${roleId}`;
  const [wantedKeys, heldKeys] = [new Set(wanted.map(keyOf)), new Set(held.map(keyOf))];
  return {
    take: held.filter((role) => !wantedKeys.has(keyOf(role))),
    give: wanted.filter((role) => !heldKeys.has(keyOf(role)) && isThere(role.userId)),
  };
}

/** Discord's limit for a nickname. */
const mostLetters = 32;

/** What Discord makes of a name as a nickname, so that what it shows can be compared. */
export function warNickname(name: string): string {
  return name.normalize("NFC").replaceAll(/\s+/gu, " ").trim().slice(0, mostLetters).trim();
}
