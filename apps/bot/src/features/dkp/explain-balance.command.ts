import { viewOwnStatement, viewStatement } from "@guildhall/use-cases/dkp";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, optionalMember } from "#bot/features/members/index.ts";
import { explanation } from "./explanation.view.ts";

export const explainBalanceCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "explain",
  input: chosenMember.partial(),
  options: [optionalMember],
  async run({ context, actor, t, language }, { member: memberId }) {
    const statement =
      memberId === undefined
        ? await viewOwnStatement(context, actor, {})
        : await viewStatement(context, actor, { memberId });
    return statement ? explanation({ t, language }, statement) : { content: t("dkp.balance.none") };
  },
});
