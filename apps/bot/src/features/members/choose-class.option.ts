import { findClasses, profileOf } from "@guildhall/core/games";
import { translateClass, translateGameTerm } from "@guildhall/i18n";
import { viewGuild } from "@guildhall/use-cases/settings";
import { autocompleteOption } from "#bot/discord/command-options.ts";

/** A class of the guild's game, found by its name, its weapons, or what players call them for short. */
export const classOption = autocompleteOption(
  "class",
  async ({ context, actor, t }, typed) => {
    const { game } = await viewGuild(context, actor);
    const nameOfWeapon = (key: string) => translateGameTerm(t, "weapons", key);
    const found = findClasses(profileOf(game), typed, {
      nameOfClass: (gameClass) => translateClass(t, gameClass),
      nameOfWeapon,
    });
    return found.map((gameClass) => ({
      value: gameClass.key,
      label: [translateClass(t, gameClass), gameClass.weapons?.map(nameOfWeapon).join(" / ")]
        .filter(Boolean)
        .join(" · "),
    }));
  },
  { isOptional: true, maxLength: 40 },
);
