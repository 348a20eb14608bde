import type { GameProfile } from "../games/index.ts";

/** What players type for short when they mean an item of that slot: GS for every greatsword. */
export function aliasesOfSlot(
  slot: string | null,
  { weapons }: Pick<GameProfile, "weapons">,
): readonly string[] {
  return weapons.find(({ key }) => key === slot)?.aliases ?? [];
}
