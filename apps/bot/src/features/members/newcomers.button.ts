import { hasRight } from "@guildhall/core";
import { newcomerDecisions, newcomerInput, welcomeNewcomerInput } from "@guildhall/core/members";
import type { MessageView } from "@guildhall/discord-views";
import { listForeignGuilds } from "@guildhall/use-cases/diplomacy";
import { declineNewcomer, listNewcomers, welcomeNewcomer } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { type NewcomerControls, newcomers } from "./newcomers.view.ts";

const choose = defineSelect({
  feature: "members",
  name: "choose-newcomer",
  version: 1,
  kind: "text",
  params: z.object({}),
  async run(request, _none, [chosen]) {
    const { newcomerId } = parseInput(newcomerInput, { newcomerId: chosen });
    return update(await showNewcomers(request, newcomerId));
  },
});

const decide = defineButton({
  feature: "members",
  name: "decide-newcomer",
  version: 1,
  params: z.object({ newcomerId: z.number().int().positive(), decision: z.enum(newcomerDecisions) }),
  async run(request, { newcomerId, decision }) {
    const { context, actor, t } = request;
    const { name } =
      decision === "declined"
        ? await declineNewcomer(context, actor, { newcomerId })
        : await welcomeNewcomer(context, actor, { newcomerId, as: decision });
    const words = { name: escapeMarkdown(name), as: t(`members.newcomers.decisions.${decision}`) };
    const done = t(`members.newcomers.${decision === "declined" ? "declined" : "welcomed"}`, words);
    const rest = await showNewcomers(request);
    return update({ ...rest, content: [done, rest.content].filter(Boolean).join("\n") });
  },
});

/** Welcomes somebody as an ally who speaks for the chosen foreign guild: one step instead of two. */
const speakFor = defineSelect({
  feature: "members",
  name: "welcome-speaker",
  version: 1,
  kind: "text",
  params: newcomerInput,
  async run(request, { newcomerId }, [foreignGuildId]) {
    const { context, actor, t } = request;
    const welcome = parseInput(welcomeNewcomerInput, { newcomerId, as: "ally", foreignGuildId });
    const { name } = await welcomeNewcomer(context, actor, welcome);
    const words = { name: escapeMarkdown(name), as: t("members.newcomers.decisions.ally") };
    const rest = await showNewcomers(request);
    return update({
      ...rest,
      content: [t("members.newcomers.welcomed", words), rest.content].filter(Boolean).join("\n"),
    });
  },
});

/** What an officer can press about newcomers. */
export const newcomerControls: NewcomerControls = { choose, decide, speakFor };

/** The list as it is now. */
export async function showNewcomers(
  { context, actor, t }: DiscordRequest,
  chosenId?: number,
): Promise<MessageView> {
  const view = await listNewcomers(context, actor);
  const mayDecide = hasRight(actor, "members.edit");
  const asksForWhom = mayDecide && chosenId !== undefined && hasRight(actor, "diplomacy.edit");
  const foreignGuilds = asksForWhom ? await listForeignGuilds(context, actor) : [];
  return newcomers({ view, t, mayDecide, chosenId, foreignGuilds }, newcomerControls);
}
