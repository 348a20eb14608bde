import { viewOwnStatement, viewStatement } from "@guildhall/use-cases/dkp";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, optionalMember } from "#bot/features/members/index.ts";
import { showHistoryPage } from "./turn-history.button.ts";

export const showHistoryCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "history",
  input: chosenMember.partial(),
  options: [optionalMember],
  async run(request, { member: memberId }) {
    const { context, actor, t } = request;
    const statement =
      memberId === undefined
        ? await viewOwnStatement(context, actor, {})
        : await viewStatement(context, actor, { memberId });
    return statement
      ? showHistoryPage(request, statement, { poolId: 0, page: 0 })
      : { content: t("dkp.balance.none") };
  },
});
