import type { GameProfile } from "../games/index.ts";
import { type ItemCategory, knownSlots } from "./item.ts";

type KnownSlot = (typeof knownSlots)[number];

const categoryOf: Readonly<Record<KnownSlot, ItemCategory>> = {
  head: "armor",
  cloak: "armor",
  chest: "armor",
  hands: "armor",
  legs: "armor",
  feet: "armor",
  necklace: "accessory",
  bracelet: "accessory",
  ring: "accessory",
  belt: "accessory",
  earring: "accessory",
};

/** What an item is by where it is worn: weapons are those of the game. Undefined for a slot that nobody knows. */
export function categoryOfSlot(
  slot: string,
  { weapons }: Pick<GameProfile, "weapons">,
): ItemCategory | undefined {
  if (weapons.some(({ key }) => key === slot)) return "weapon";
  const known = knownSlots.find((one) => one === slot);
  return known && categoryOf[known];
}
