import { viewWhyNotMeInput } from "@guildhall/core/loot";
import { viewWhyNotMe } from "@guildhall/use-cases/loot";
import { defineButton } from "#bot/discord/define-button.ts";
import { findReaderLanguage } from "../items/index.ts";
import { whyNotMe } from "./why-not-me.view.ts";

/** Tells whoever presses, and nobody else, why it was not them. */
export const whyNotMeButton = defineButton({
  feature: "loot",
  name: "why",
  version: 1,
  params: viewWhyNotMeInput.pick({ of: true, id: true }),
  async run(request, asked) {
    const { context, actor, t, language } = request;
    const why = await viewWhyNotMe(context, actor, { ...asked, language: findReaderLanguage(request) });
    return whyNotMe({ t, language }, why);
  },
});
