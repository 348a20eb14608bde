import type { Finding, Fix } from "@guildhall/core/settings";
import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import { describeFinding, type Translate } from "@guildhall/i18n";
import type { HealthView } from "@guildhall/use-cases/settings";
import { type APIMessageTopLevelComponent, escapeMarkdown } from "discord.js";
import type { Button } from "#bot/discord/define-button.ts";

export type DoctorControls = {
  /** A place that is none is an empty text: a custom id has no gaps. */
  readonly mend: Button<{ fix: Fix; place: string }>;
  readonly lookAgain: Button<Record<never, never>>;
};

/** As many as stay within what Discord takes in one embed. */
const mostFields = 12;
const buttonsPerRow = 5;

/** The health check: what is wrong, what that breaks, and a button where one press mends it. */
export function doctor(
  t: Translate,
  { findings, canMend }: HealthView,
  controls: DoctorControls,
): MessageView {
  const shown = findings.slice(0, mostFields);
  const embed = {
    title: t("settings.doctor.title"),
    color: lampColour,
    description: t(findings.length > 0 ? "settings.doctor.lead" : "settings.doctor.healthy"),
    fields: shown.map((finding) => renderFinding(t, finding)),
  };
  const fixes = canMend ? renderFixes(t, shown, controls) : [];
  const lookAgain = controls.lookAgain.component({}, { label: t("settings.doctor.lookAgain") });
  return { embeds: [embed], components: [...fixes, row(lookAgain)] };
}

function renderFinding(t: Translate, finding: Finding) {
  const { what, breaks, where } = describeFinding(t, withoutMarkdown(finding));
  return { name: `${finding.isBroken ? "🔴" : "🟡"} ${what}`, value: `${breaks}\n${where}` };
}

/** Discord shows names of channels and roles letter by letter only where nothing in them is a sign. */
function withoutMarkdown(finding: Finding): Finding {
  return finding.name === undefined ? finding : { ...finding, name: escapeMarkdown(finding.name) };
}

function renderFixes(
  t: Translate,
  findings: readonly Finding[],
  { mend }: DoctorControls,
): readonly APIMessageTopLevelComponent[] {
  const buttons = findings.flatMap((finding) => {
    const { fix, place = "" } = finding;
    const words = describeFinding(t, finding);
    return fix ? [mend.component({ fix, place }, { label: `${words.fix}`, style: "primary" })] : [];
  });
  const starts = Array.from({ length: Math.ceil(buttons.length / buttonsPerRow) }, (_, index) => index);
  return starts.map((start) => row(...buttons.slice(start * buttonsPerRow, (start + 1) * buttonsPerRow)));
}
