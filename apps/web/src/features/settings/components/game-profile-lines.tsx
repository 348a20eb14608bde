"use client";

import type { EventPreset, GameProfile, PartyShape } from "@guildhall/core/games";
import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { useId } from "react";

/** What a game's profile says, line by line; what the game does not have has no line. */
export function GameProfileLines({ profile }: { readonly profile: GameProfile }) {
  const id = useId();
  const t = useTranslations("settings.games.profile");
  const lines = useProfileLines(profile).filter(({ values }) => values.length > 0);
  return (
    <section aria-labelledby={id} className="mt-4">
      <h3 id={id} className="mb-1 text-table font-medium">
        {t("lead")}
      </h3>
      <dl className="text-table">
        {lines.map(({ label, values }) => (
          <div
            key={label}
            className="grid grid-cols-[150px_minmax(0,1fr)] gap-x-4 border-b border-line py-1.5 last:border-0 max-desk:grid-cols-1"
          >
            <dt className="text-ink-2">{label}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
                {values.map((value) => (
                  <li key={value}>{value}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type ProfileLine = { readonly label: string; readonly values: readonly string[] };

function useProfileLines(profile: GameProfile): readonly ProfileLine[] {
  const t = useTranslations("settings.games.profile");
  const tAll = useTranslations();
  const nameShape = usePartyShape();
  const nameEvent = useEventPreset();
  const { powerLabel, partySize, partyShapes, interests, grades, ranks, resetTime, eventPresets } = profile;
  return [
    { label: t("power"), values: [translateGameTerm(tAll, "power", powerLabel)] },
    { label: t("party"), values: partySize === null ? [] : [t("partySize", { size: partySize })] },
    { label: t("shapes"), values: partyShapes.map(nameShape) },
    {
      label: t("interests"),
      values: interests.map(({ key, wishLimit: limit }) => {
        const interest = translateGameTerm(tAll, "interests", key);
        return limit === null ? interest : t("interest", { interest, limit });
      }),
    },
    { label: t("grades"), values: grades.map(({ key }) => translateGameTerm(tAll, "grades", key)) },
    { label: t("ranks"), values: ranks.map((key) => translateGameTerm(tAll, "ranks", key)) },
    { label: t("reset"), values: resetTime === null ? [] : [t("resetAt", { time: resetTime })] },
    { label: t("events"), values: eventPresets.map(nameEvent) },
  ];
}

/** `Ball: 2 Tank, 2 Healer, 2 Melee`. */
function usePartyShape(): (shape: PartyShape) => string {
  const t = useTranslations("settings.games.profile");
  const tRole = useTranslations("shell.roles");
  const tAll = useTranslations();
  return ({ key, seats }) =>
    t("shape", {
      shape: translateGameTerm(tAll, "parties", key),
      seats: seats
        .map(({ count, roles }) => t("seats", { count, roles: roles.map((role) => tRole(role)).join("/") }))
        .join(", "),
    });
}

function useEventPreset(): (preset: EventPreset) => string {
  const t = useTranslations("settings.games.profile");
  const tAll = useTranslations();
  return ({ key, durationMinutes: minutes, rewardPoints: points }) => {
    const event = translateGameTerm(tAll, "events", key);
    return minutes === null ? t("event", { event, points }) : t("timedEvent", { event, minutes, points });
  };
}
