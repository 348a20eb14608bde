import type { GameClass, GameProfile, Role } from "@guildhall/core/games";

/** Roles of classes that somebody has in hand, by the key of the class. */
export type ClassRoles = Readonly<Record<string, readonly Role[]>>;

export type ChangedClass = {
  readonly gameClass: GameClass;
  readonly after: readonly Role[];
};

export function rolesOf({ key, roles }: GameClass, draft: ClassRoles): readonly Role[] {
  return draft[key] ?? roles;
}

/** The classes that are played otherwise than is stored. */
export function listChangedClasses({ classes }: GameProfile, draft: ClassRoles): readonly ChangedClass[] {
  return classes.flatMap((gameClass) => {
    const after = rolesOf(gameClass, draft);
    return isSameRoles(gameClass.roles, after) ? [] : [{ gameClass, after }];
  });
}

/** Whatever their order. */
export function isSameRoles(one: readonly Role[], other: readonly Role[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role));
}
