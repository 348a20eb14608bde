import type { MemberActor } from "@guildhall/core";
import { roles } from "@guildhall/core/games";
import { maxPower, saveBuildInput } from "@guildhall/core/members";
import type { Translate } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { saveBuild, saveCharacter, viewOwnMember } from "@guildhall/use-cases/members";
import { z } from "zod";
import { choiceOption, integerOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { classOption } from "./choose-class.option.ts";

const { classKey, role, power, link } = saveBuildInput.shape;

/** A build of the main. Whoever has no character yet gets one by the name that the server shows. */
export const saveBuildCommand = defineCommand({
  feature: "members",
  command: "profile",
  name: "build",
  input: z.object({ class: classKey, role, power, link }),
  options: [
    classOption,
    choiceOption(
      "role",
      roles.map((value) => ({ value, label: (t: Translate) => t(`shell.roles.${value}`) })),
      { isOptional: true },
    ),
    integerOption("power", { isOptional: true, min: 0, max: maxPower }),
    textOption("link", { isOptional: true, maxLength: 300 }),
  ],
  async run({ context, actor, t }, { class: chosen, ...said }) {
    const { characterId, name } = await findOrAddMain(context, actor);
    await saveBuild(context, actor, { characterId, ...said, ...(chosen ? { classKey: chosen } : {}) });
    return { content: t("members.profile.buildSaved", { name }) };
  },
});

async function findOrAddMain(context: Context, actor: MemberActor) {
  const own = await viewOwnMember(context, actor, { days: 60 });
  const main = own?.characters.find(({ isMain }) => isMain);
  if (main) return main;
  const name = actor.name.slice(0, 32);
  const { characterId } = await saveCharacter(context, actor, { name });
  return { characterId, name };
}
