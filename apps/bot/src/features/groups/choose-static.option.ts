import { staticInput } from "@guildhall/core/groups";
import { listStatics } from "@guildhall/use-cases/groups";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";

/** Input of a command with this option: what is chosen carries the static's number. */
export const chosenStatic = z.object({ static: staticInput.shape.staticId });

/** Lets people find a static by its name. */
export const staticOption = autocompleteOption("static", async ({ context, actor }, typed) => {
  const wanted = typed.trim().toLowerCase();
  const { statics } = await listStatics(context, actor);
  return statics
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ staticId, name }) => ({ value: String(staticId), label: name }));
});
