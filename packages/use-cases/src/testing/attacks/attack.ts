import type { MemberActor, Right, UserActor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import type { Hall } from "../make-hall.ts";

/** How a use-case of a guild is attacked. */
export type GuildAttack = {
  /** What it asks for; null when being in the guild is enough. */
  readonly right: Right | null;
  /** Another right without which it is refused too. */
  readonly besides?: Right;
  /** Asks for something of the hall that is there, as whoever attacks. */
  readonly attempt: (context: Context, actor: MemberActor, hall: Hall) => Promise<unknown>;
};

/** The rights that the use-case asks for, and no other. */
export function rightsFor({ right, besides }: Pick<GuildAttack, "right" | "besides">): readonly Right[] {
  return [right, besides].filter((one) => one !== null && one !== undefined);
}

/** How a use-case on a person's own data is attacked: with the session of somebody else. */
export type OwnAttack = {
  readonly attemptAsStranger: (context: Context, stranger: UserActor, hall: Hall) => Promise<unknown>;
};

/** Why a use-case is not attacked here, and where it is. */
export type Exempt = { readonly exempt: string };

/** What to do to each use-case of a feature, by its name. */
export type Attacks = Readonly<Record<string, GuildAttack | OwnAttack | Exempt>>;
