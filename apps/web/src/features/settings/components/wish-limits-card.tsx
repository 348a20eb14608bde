"use client";

import type { GameProfile } from "@guildhall/core/games";
import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { BackToGame } from "./back-to-game.tsx";
import { limitTextOf, readLimit, type WishLimits } from "./wish-limits.ts";

type WishLimitsCardProps = {
  readonly profile: GameProfile;
  readonly shipped: GameProfile;
  readonly draft: WishLimits;
  readonly isDisabled: boolean;
  onChange(key: string, text: string): void;
};

/** How many wishes of each kind a member may have. */
export function WishLimitsCard({ profile, shipped, draft, isDisabled, onChange }: WishLimitsCardProps) {
  const t = useTranslations("settings.web.game");
  const tAll = useTranslations();
  return (
    <Card title={t("wishes")}>
      <p className="mb-3 text-table text-ink-2">{t("wishesLead")}</p>
      <ul className="grid max-w-[460px] gap-3">
        {profile.interests.map((interest) => {
          const { key } = interest;
          const name = translateGameTerm(tAll, "interests", key);
          const text = limitTextOf(interest, draft);
          const own = shipped.interests.find((one) => one.key === key) ?? interest;
          return (
            <li key={key}>
              <TextField
                label={t("wishLimit", { interest: name })}
                error={readLimit(text) ? undefined : t("wishLimitWrong")}
                inputMode="numeric"
                placeholder={t("noWishLimit")}
                isChanged={readLimit(text)?.wishLimit !== interest.wishLimit}
                disabled={isDisabled}
                value={text}
                onChange={(event) => onChange(key, event.target.value)}
              />
              {readLimit(text)?.wishLimit !== own.wishLimit && (
                <BackToGame
                  name={name}
                  isDisabled={isDisabled}
                  onClick={() => onChange(key, limitTextOf(own, {}))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
