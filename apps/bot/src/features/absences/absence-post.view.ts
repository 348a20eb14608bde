import type { Language } from "@guildhall/core";
import { wasTaken } from "@guildhall/core/absences";
import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { AbsenceDetails } from "@guildhall/use-cases/absences";
import { escapeMarkdown } from "discord.js";
import { changeAbsenceButton, digestButton, endAbsenceButton } from "./absence.button.ts";
import { describeDays } from "./days.view.ts";

type Shown = {
  readonly language: Language;
  /** Named where a leave leaves too few; the message pings nobody. */
  readonly officersRoleId: string | undefined;
};

/** A leave as its post shows it to everybody in the forum. */
export function absencePost(t: Translate, absence: AbsenceDetails, shown: Shown): MessageView {
  const { absenceId, name, timeZone, reason, isReasonShared } = absence;
  const days = `${describeDays(t, shown.language, absence)}\n${t("absences.post.clock", { zone: timeZone })}`;
  return {
    embeds: [
      {
        title: t("absences.post.title", { name: escapeMarkdown(name) }),
        color: lampColour,
        fields: [
          { name: t("absences.post.days"), value: days },
          ...(reason && isReasonShared
            ? [{ name: t("absences.post.reason"), value: escapeMarkdown(reason) }]
            : []),
          ...warnings(t, absence, shown.officersRoleId),
        ],
        footer: { text: `Guildhall ${absenceId}` },
      },
    ],
    components: renderButtons(t, absence),
  };
}

/** By it the message is known as this one. */
export function absenceMarker(absenceId: number): string {
  return `Guildhall ${absenceId}`;
}

/** As much as one field surely holds. */
const warningCount = 5;

function warnings(t: Translate, { state, shortages }: AbsenceDetails, officersRoleId: string | undefined) {
  if (state === "over" || shortages.length === 0) return [];
  const lines = shortages.slice(0, warningCount).map(({ title, startsAt, shortRoles }) => {
    const roles = shortRoles.map(({ role, left, needed }) =>
      t("absences.post.roleLeft", { role: t(`shell.roles.${role}`), left, needed }),
    );
    const moment = discordTime(startsAt, "F");
    return t("absences.post.shortLine", { title: escapeMarkdown(title), moment, roles: roles.join(", ") });
  });
  const mention = officersRoleId ? [`<@&${officersRoleId}>`] : [];
  return [{ name: t("absences.post.short"), value: [...lines, ...mention].join("\n") }];
}

function renderButtons(t: Translate, absence: AbsenceDetails) {
  const { absenceId, state } = absence;
  if (state !== "over")
    return [
      row(
        endAbsenceButton.component({ absenceId }, { label: t("absences.post.end"), style: "primary" }),
        changeAbsenceButton.component({ absenceId }, { label: t("absences.post.change") }),
      ),
    ];
  if (!wasTaken(absence)) return [];
  return [row(digestButton.component({ absenceId }, { label: t("absences.post.digest") }))];
}
