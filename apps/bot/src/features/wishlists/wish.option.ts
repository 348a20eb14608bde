import { wishInput } from "@guildhall/core/wishlists";
import { translateGameTerm } from "@guildhall/i18n";
import { viewOwnWishes } from "@guildhall/use-cases/wishlists";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findReaderLanguage, tellItemName } from "#bot/features/items/index.ts";

/** Input of a command with this option: what is chosen carries the wish's number. */
export const chosenWish = z.object({ wish: wishInput.shape.wishId });

/** Lets somebody find a wish of the own list. */
export const wishOption = ownWishOption("wish");

/** The same under another name, where a command asks for two. */
export function ownWishOption(name: string) {
  return autocompleteOption(name, suggestWishes);
}

async function suggestWishes(request: DiscordRequest, typed: string) {
  const { context, actor, t } = request;
  const wanted = typed.trim().toLowerCase();
  const language = findReaderLanguage(request);
  const { kinds } = await viewOwnWishes(context, actor, { language });
  const wishes = kinds.flatMap((kind) => kind.wishes);
  return wishes
    .map(({ wishId, interest, rank, item }) => ({
      value: String(wishId),
      label: t("wishlists.discord.option", {
        item: tellItemName(t, item.shown).slice(0, 70),
        interest: translateGameTerm(t, "interests", interest),
        rank,
      }),
    }))
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .slice(0, 25);
}

/** Why somebody wants an item: the kinds of the guild's game. */
export const interestOption = autocompleteOption(
  "interest",
  async (request, typed) => {
    const { context, actor, t } = request;
    const wanted = typed.trim().toLowerCase();
    const { kinds } = await viewOwnWishes(context, actor, { language: findReaderLanguage(request) });
    return kinds
      .map(({ key }) => ({ value: key, label: translateGameTerm(t, "interests", key) }))
      .filter(({ label }) => label.toLowerCase().includes(wanted));
  },
  { isOptional: true },
);
