import { z } from "zod";

const slots = {
  weapon: [
    "bow",
    "sword",
    "sword2h",
    "staff",
    "dagger",
    "crossbow",
    "spear",
    "wand",
    "axe",
    "hammer",
    "orb",
    "gauntlet",
  ],
  armor: ["head", "chest", "legs", "hands", "feet", "cloak"],
  accessory: ["ring", "necklace", "bracelet", "belt", "earring"],
} as const;

export type FoundCategory = keyof typeof slots;

/** How the site's ids begin where they do not begin with our word. */
const otherPrefixes: Readonly<Record<string, string>> = { longbow: "bow", ear: "earring", cape: "cloak" };

const dropped = [
  "_blueprint",
  "_traitextract",
  "_extract",
  "package_",
  "perk_",
  "contract_",
  "material_",
  "guild_",
];

const sourceId = z.string().regex(/^[a-z0-9_]{3,100}$/);

/** Everything of a page is a stranger's text: this is all of it that gets in. */
export const foundItem = z.strictObject({
  sourceId,
  category: z.enum(["weapon", "armor", "accessory"]),
  slot: z.string().max(20),
  grade: z.int().min(0).max(999),
  iconUrl: z.url().max(500).nullable(),
  link: z.url().max(500),
  names: z.record(z.string().max(10), z.string().min(1).max(120)),
});

export type FoundItem = z.output<typeof foundItem>;

/** Which piece of gear an id stands for; nothing for what is no gear, such as a blueprint of it. */
export function findGear(id: string): { category: FoundCategory; slot: string } | undefined {
  if (!sourceId.safeParse(id).success || dropped.some((part) => id.includes(part))) return undefined;
  const prefix = id.slice(0, Math.max(0, id.indexOf("_")));
  const slot = otherPrefixes[prefix] ?? prefix;
  for (const category of ["weapon", "armor", "accessory"] as const)
    if ((slots[category] as readonly string[]).includes(slot)) return { category, slot };
  return undefined;
}
