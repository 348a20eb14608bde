import { seatMember } from "@guildhall/use-cases/groups";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "#bot/features/members/index.ts";
import { chosenStatic, staticOption } from "./choose-static.option.ts";

const kinds = ["regular", "substitute"] as const;

export const addToStaticCommand = defineCommand({
  feature: "groups",
  command: "static",
  name: "add",
  input: chosenStatic.extend({ ...chosenMember.shape, as: z.enum(kinds).default("regular") }),
  options: [
    staticOption,
    memberOption,
    choiceOption(
      "as",
      kinds.map((kind) => ({ value: kind, label: (t) => t(`groups.as.${kind}`) })),
      { isOptional: true },
    ),
  ],
  async run({ context, actor, t }, { static: staticId, member: memberId, as }) {
    const isSubstitute = as === "substitute";
    const { group, member } = await seatMember(context, actor, { staticId, memberId, isSubstitute });
    const names = { member: escapeMarkdown(member.name), name: escapeMarkdown(group.name) };
    return {
      content: isSubstitute ? t("groups.statics.addedSubstitute", names) : t("groups.statics.added", names),
    };
  },
});
