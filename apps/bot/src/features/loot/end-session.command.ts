import { Refusal, requireRight } from "@guildhall/core";
import { extendSessionInput, lootSessionInput } from "@guildhall/core/loot";
import { discordTime } from "@guildhall/discord-views";
import {
  cancelSession,
  closeCouncil,
  closeSession,
  extendSession,
  listOpenSessions,
  viewSession,
} from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { autocompleteOption, choiceOption, integerOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";
import { findReaderLanguage } from "../items/index.ts";
import { nameItemInRow, tellItemInRow } from "./tell-item-in-row.ts";

const way = z.enum(["decide", "cancel"]);

/** How much longer, where nobody says. */
const usualMinutes = 30;

const openSessionOption = autocompleteOption("session", async (request, typed) => {
  const { context, actor, t } = request;
  const sessions = await listOpenSessions(context, actor, { language: findReaderLanguage(request) });
  const wanted = typed.trim().toLowerCase();
  return sessions
    .map(({ sessionId, item, mode }) => ({
      value: String(sessionId),
      label: `${nameItemInRow(t, item)} · ${t(`loot.modes.${mode}`)}`.slice(0, 100),
    }))
    .filter(({ label }) => label.toLowerCase().includes(wanted));
});

/** Ends a session before its time, calls it off, or leaves people more time. What cannot be taken back is asked first. */
export const endSessionCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "session",
  input: z.object({
    session: lootSessionInput.shape.sessionId,
    what: z.enum([...way.options, "longer"]),
    minutes: extendSessionInput.shape.minutes.default(usualMinutes),
  }),
  options: [
    openSessionOption,
    choiceOption("what", [
      { value: "decide", label: (t) => t("loot.ending.decide") },
      { value: "cancel", label: (t) => t("loot.ending.cancel") },
      { value: "longer", label: (t) => t("loot.ending.longer") },
    ]),
    integerOption("minutes", { isOptional: true, min: 1, max: 10_080 }),
  ],
  async run(request, { session: sessionId, what, minutes }) {
    if (what !== "longer") return await endSessionConfirmation.ask(request, { sessionId, way: what });
    const { context, actor, t } = request;
    await extendSession(context, actor, { sessionId, minutes });
    const { endsAt } = await viewSession(context, actor, {
      sessionId,
      language: findReaderLanguage(request),
    });
    return { content: t("loot.ending.extended", { ends: discordTime(endsAt, "f") }) };
  },
});

export const endSessionConfirmation = defineConfirmation({
  feature: "loot",
  name: "session-end",
  version: 1,
  params: lootSessionInput.extend({ way }),
  async describe(request, { sessionId, way: asked }) {
    const { context, actor, t } = request;
    requireRight(actor, "loot.award");
    const language = findReaderLanguage(request);
    const { item, mode, state } = await viewSession(context, actor, { sessionId, language });
    if (state !== "open" && state !== "closed") throw new Refusal("loot.sessionOver");
    const told = { item: tellItemInRow(t, item), mode: t(`loot.modes.${mode}`) };
    return {
      text: t(`loot.ending.${asked}Ask`, told),
      action: t(`loot.ending.${asked}`),
      isDangerous: asked === "cancel",
    };
  },
  async run(request, { sessionId, way: asked }) {
    const { context, actor, t } = request;
    const { mode } = await viewSession(context, actor, { sessionId, language: findReaderLanguage(request) });
    const decide = mode === "council" ? closeCouncil : closeSession;
    await (asked === "cancel" ? cancelSession : decide)(context, actor, { sessionId });
    return update({ content: t(`loot.ending.${asked === "cancel" ? "cancelled" : "decided"}`) });
  },
});
