import { searchItems } from "@guildhall/use-cases/items";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findReaderLanguage } from "./find-reader-language.ts";
import { foundItems } from "./found-items.view.ts";
import { tellItemName } from "./tell-item.ts";

const mostSuggested = 25;

/** More than the answer shows, so that it can say that there are more. */
const mostFound = 50;

/** What is chosen is a name, so that whoever chose it sees what is called alike. */
const nameOption = autocompleteOption(
  "name",
  async (request, typed) => {
    const { context, actor, t } = request;
    const language = findReaderLanguage(request);
    const text = typed.slice(0, 100);
    const found = await searchItems(context, actor, { text, language, limit: mostSuggested });
    return found.map(({ shown }) => ({ value: shown.name.slice(0, 100), label: tellItemName(t, shown) }));
  },
  { maxLength: 100 },
);

export const searchItemsCommand = defineCommand({
  feature: "items",
  command: "item",
  name: "search",
  input: z.object({ name: z.string().trim().min(1).max(100) }),
  options: [nameOption],
  async run(request, { name: text }) {
    const { context, actor, t } = request;
    const language = findReaderLanguage(request);
    const found = await searchItems(context, actor, { text, language, limit: mostFound });
    return foundItems(t, { text, found });
  },
});
