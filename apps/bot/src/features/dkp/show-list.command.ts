import { Refusal } from "@guildhall/core";
import { listInput } from "@guildhall/core/dkp";
import { viewLists } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { listView } from "./list.view.ts";

/** Without a name it is the first list. */
export const showListCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "list",
  input: z.object({ list: listInput.shape.listId.optional() }),
  options: [
    autocompleteOption(
      "list",
      async ({ context, actor }, typed) => {
        const wanted = typed.trim().toLowerCase();
        const lists = await viewLists(context, actor);
        return lists
          .filter(({ name }) => name.toLowerCase().includes(wanted))
          .map(({ listId, name }) => ({ value: String(listId), label: name }));
      },
      { isOptional: true },
    ),
  ],
  async run({ context, actor, t }, { list: listId }) {
    const lists = await viewLists(context, actor);
    if (lists.length === 0) return { content: t("dkp.list.none") };
    const shown = listId === undefined ? lists[0] : lists.find((one) => one.listId === listId);
    if (!shown) throw new Refusal("dkp.listNotFound");
    return listView(t, shown, actor.userId);
  },
});
