import type { MessageView } from "@guildhall/discord-views";
import { type MemberStatement, viewStatement } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { type HistoryPage, history } from "./history.view.ts";

/** Another page of the same account, or another pool of the same person, as it is now. */
export const turnHistoryButton = defineButton({
  feature: "dkp",
  name: "history",
  version: 1,
  params: z.object({
    memberId: z.number().int().positive(),
    poolId: z.number().int().positive(),
    page: z.number().int().min(0),
  }),
  async run(request, { memberId, ...asked }) {
    const statement = await viewStatement(request.context, request.actor, { memberId });
    return update(showHistoryPage(request, statement, asked));
  },
});

export function showHistoryPage(
  { t, language }: DiscordRequest,
  statement: MemberStatement,
  asked: Omit<HistoryPage, "memberId">,
): MessageView {
  const turn = turnHistoryButton.component;
  return history({ t, language }, statement, { asked, turn });
}
