import { results } from "@guildhall/core/attendance";
import { viewEvent } from "@guildhall/use-cases/events";
import { z } from "zod";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { eventAtHandOption, findEventAtHand, maybeEvent } from "./event-at-hand.option.ts";
import { pasteNamesModal } from "./paste-names.modal.ts";
import { resultChoices } from "./result.option.ts";

/** Opens the dialog for names that were copied from the game. */
export const pasteNamesCommand = defineCommand({
  feature: "attendance",
  command: "attendance",
  name: "paste",
  input: maybeEvent.extend({ result: z.enum(results).default("present") }),
  options: [eventAtHandOption, choiceOption("result", resultChoices, { isOptional: true })],
  async run(request, { event, result }) {
    const { context, actor, t } = request;
    const eventId = await findEventAtHand(request, event);
    const { title } = await viewEvent(context, actor, { eventId });
    const names = {
      label: t("attendance.paste.label"),
      hint: t("attendance.paste.hint", { title: title.slice(0, 40) }),
      isLong: true,
      maxLength: 4000,
    };
    return pasteNamesModal.open(
      { eventId, result },
      { title: t("attendance.paste.title"), fields: { names } },
    );
  },
});
