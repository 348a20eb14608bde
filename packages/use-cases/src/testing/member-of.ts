import type { MemberActor, Right } from "@guildhall/core";
import type { Hall } from "./make-hall.ts";

/** A member of the hall who has these rights. */
export function memberOf(
  { guildId, officer }: Pick<Hall, "guildId" | "officer">,
  granted: readonly Right[],
): MemberActor {
  const { userId, name } = officer;
  return { kind: "member", guildId, userId, name, rights: new Set(granted) };
}
