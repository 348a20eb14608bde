import "server-only";
import { type Actor, languages } from "@guildhall/core";
import { applicationOutcomes } from "@guildhall/core/recruitment";
import { translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { listDecisionTexts } from "@guildhall/use-cases/recruitment";
import { viewGuild } from "@guildhall/use-cases/settings";

/** Stand in our own words for what is filled in, as an officer writes them. */
const placeholders = { name: "{name}", guild: "{guild}", reason: "{reason}", trialEnd: "{trialEnd}" };

/** What applicants read of each decision in each language: the guild's own words, and ours; and what a preview is filled with. */
export async function readTexts(context: Context, actor: Actor) {
  const own = await listDecisionTexts(context, actor);
  const { name: guildName } = await viewGuild(context, actor);
  const texts = languages.flatMap((language) =>
    applicationOutcomes.map((outcome) => ({
      language,
      outcome,
      own: own.find((one) => one.language === language && one.outcome === outcome)?.text ?? null,
      usual: translatorFor(language)(`recruitment.decisions.${outcome}`, placeholders),
    })),
  );
  return { texts, guildName, now: context.clock.now().toString() };
}

export type TextsInView = Awaited<ReturnType<typeof readTexts>>;
