import { type ApplicationOutcome, applicationOutcomes, fillDecisionText } from "@guildhall/core/recruitment";
import type { Guild } from "@guildhall/core/settings";
import type { DecisionText } from "@guildhall/db/recruitment";
import { discordTime } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ApplicationView } from "@guildhall/use-cases/recruitment";
import { escapeMarkdown } from "discord.js";
import { nameApplicant } from "./tell-answers.ts";

/** What officers decided, as a code; undefined while nobody has, and where the applicant ended it. */
export function findOutcome({ state }: Pick<ApplicationView, "state">): ApplicationOutcome | undefined {
  return applicationOutcomes.find((outcome) => outcome === state);
}

type Told = {
  readonly guild: Guild;
  readonly view: ApplicationView;
  readonly outcome: ApplicationOutcome;
  readonly texts: readonly DecisionText[];
};

/** A decision in the applicant's language: by the guild's own text, else by the product's. */
export function tellDecision(t: Translate, { guild, view, outcome, texts }: Told): string {
  const own = texts.find((text) => text.outcome === outcome && text.language === view.language);
  return fillDecisionText(own?.text ?? ownWords(t, outcome), {
    name: nameApplicant(view),
    guild: escapeMarkdown(guild.name),
    reason: escapeMarkdown(view.reason ?? ""),
    trialEnd: view.trialEndsAt ? discordTime(view.trialEndsAt, "D") : "",
  });
}

/** The product's own words, with the places that are filled in. */
function ownWords(t: Translate, outcome: ApplicationOutcome): string {
  const places = { name: "{name}", guild: "{guild}", reason: "{reason}", trialEnd: "{trialEnd}" };
  return t(`recruitment.decisions.${outcome}`, places);
}
