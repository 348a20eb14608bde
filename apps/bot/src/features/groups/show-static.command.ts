import { Refusal } from "@guildhall/core";
import { listStatics } from "@guildhall/use-cases/groups";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenStatic, staticOption } from "./choose-static.option.ts";
import { staticsList } from "./statics.view.ts";

export const showStaticCommand = defineCommand({
  feature: "groups",
  command: "static",
  name: "show",
  input: chosenStatic,
  options: [staticOption],
  async run({ context, actor, t }, { static: staticId }) {
    const all = await listStatics(context, actor);
    const statics = all.statics.filter((one) => one.staticId === staticId);
    if (statics.length === 0) throw new Refusal("groups.notFound");
    return staticsList(t, { ...all, statics });
  },
});
