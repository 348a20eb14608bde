import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenStatic, staticOption } from "./choose-static.option.ts";
import { disbandStaticConfirmation } from "./disband-static.button.ts";

export const disbandStaticCommand = defineCommand({
  feature: "groups",
  command: "static",
  name: "disband",
  input: chosenStatic,
  options: [staticOption],
  run: async (request, { static: staticId }) => await disbandStaticConfirmation.ask(request, { staticId }),
});
