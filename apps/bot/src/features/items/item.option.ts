import { Refusal } from "@guildhall/core";
import { type FoundItemName, searchItems } from "@guildhall/use-cases/items";
import { autocompleteOption, type Suggestion } from "#bot/discord/command-options.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findReaderLanguage } from "./find-reader-language.ts";
import { tellItemKind, tellItemName } from "./tell-item.ts";

const mostSuggested = 25;
const longestLabel = 100;

/** Lets people find an item by its name, however they type it. What is chosen carries the item's number. */
export const itemOption = autocompleteOption("item", suggestItems, { maxLength: 100 });

export async function suggestItems(request: DiscordRequest, typed: string): Promise<readonly Suggestion[]> {
  return (await search(request, typed, mostSuggested)).map((found) => suggest(request, found));
}

/** The number of the item that was chosen, or of the one that what somebody sent without choosing sounds like. */
export async function findChosenItem(request: DiscordRequest, chosen: string): Promise<number> {
  if (/^\d{1,15}$/.test(chosen)) return Number(chosen);
  const [found] = await search(request, chosen, 1);
  if (!found) throw new Refusal("items.notFound");
  return found.itemId;
}

async function search(request: DiscordRequest, text: string, limit: number) {
  const { context, actor } = request;
  const language = findReaderLanguage(request);
  return await searchItems(context, actor, { text: text.slice(0, 100), language, limit });
}

/** The kind is cut off before the name is. */
function suggest({ t }: DiscordRequest, found: FoundItemName): Suggestion {
  const name = tellItemName(t, found.shown);
  const label = `${name} · ${tellItemKind(t, found)}`;
  return { value: String(found.itemId), label: label.length > longestLabel ? name : label };
}
