import { createStaticInput } from "@guildhall/core/groups";
import { createStatic, listStatics } from "@guildhall/use-cases/groups";
import { escapeMarkdown } from "discord.js";
import { textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "#bot/features/members/index.ts";

export const createStaticCommand = defineCommand({
  feature: "groups",
  command: "static",
  name: "create",
  input: createStaticInput.pick({ name: true }).extend(chosenMember.shape),
  options: [textOption("name", { maxLength: 50 }), memberOption],
  async run({ context, actor, t }, { name, member: leaderMemberId }) {
    const { staticId } = await createStatic(context, actor, { name, leaderMemberId, targets: {} });
    const { statics } = await listStatics(context, actor);
    const leader = statics.find((one) => one.staticId === staticId)?.seats[0]?.name ?? "";
    return {
      content: t("groups.statics.created", { name: escapeMarkdown(name), leader: escapeMarkdown(leader) }),
    };
  },
});
