import { enterSessionInput, lootSessionInput, takesInterest } from "@guildhall/core/loot";
import { rows } from "@guildhall/discord-views";
import { translateGameTerm } from "@guildhall/i18n";
import { enterSession, leaveSession, viewSession } from "@guildhall/use-cases/loot";
import { viewGameProfile } from "@guildhall/use-cases/settings";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { findReaderLanguage } from "../items/index.ts";

/** "I want it". Where a game knows several reasons, and nobody said one yet, it is asked for. */
export const wantDropButton = defineButton({
  feature: "loot",
  name: "want",
  version: 1,
  params: lootSessionInput,
  async run(request, { sessionId }) {
    const { context, actor, t } = request;
    const { stage } = await viewSession(context, actor, { sessionId, language: findReaderLanguage(request) });
    const { profile } = await viewGameProfile(context, actor);
    const interests = profile.interests.filter(({ key }) => takesInterest(stage, key));
    if (interests.length < 2) {
      await enterSession(context, actor, { sessionId });
      return { content: t("loot.want.in") };
    }
    const choices = interests.map(({ key }) =>
      wantAsButton.component({ sessionId, interest: key }, { label: translateGameTerm(t, "interests", key) }),
    );
    return { content: t("loot.want.why"), components: [...rows(choices)] };
  },
});

export const wantAsButton = defineButton({
  feature: "loot",
  name: "want-as",
  version: 1,
  params: enterSessionInput.required(),
  async run({ context, actor, t }, entering) {
    await enterSession(context, actor, entering);
    const interest = translateGameTerm(t, "interests", entering.interest);
    return update({ content: t("loot.want.inAs", { interest }) });
  },
});

export const leaveSessionButton = defineButton({
  feature: "loot",
  name: "leave",
  version: 1,
  params: lootSessionInput,
  async run({ context, actor, t }, { sessionId }) {
    await leaveSession(context, actor, { sessionId });
    return { content: t("loot.want.left") };
  },
});
