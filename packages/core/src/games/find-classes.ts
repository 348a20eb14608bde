import type { GameClass, GameProfile } from "./game-profile.ts";

/** The words of a game in the reader's language. */
export type ClassWords = {
  nameOfClass(gameClass: GameClass): string;
  nameOfWeapon(key: string): string;
};

/**
 * The classes that somebody means by `templar`, `wand sns` or `GS`: each word stands in the name of the class or of a
 * weapon, or is what players call that weapon for short.
 */
export function findClasses(
  { classes, weapons }: GameProfile,
  typed: string,
  { nameOfClass, nameOfWeapon }: ClassWords,
): readonly GameClass[] {
  const words = simplified(typed).split(/\s+/).filter(Boolean);
  const isMeant = (gameClass: GameClass, word: string) => {
    const own = weapons.filter(({ key }) => gameClass.weapons?.includes(key));
    const short = own.flatMap(({ aliases }) => aliases.map(simplified));
    // What is short for a weapon means that weapon, also where the letters stand in a name.
    if (weapons.some(({ aliases }) => aliases.map(simplified).includes(word))) return short.includes(word);
    const names = [nameOfClass(gameClass), ...own.map(({ key }) => nameOfWeapon(key))];
    return names.some((name) => simplified(name).includes(word));
  };
  return classes.filter((gameClass) => words.every((word) => isMeant(gameClass, word)));
}

/** Without case and accents. */
function simplified(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}
