"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";

type BackToGameProps = { readonly name: string; readonly isDisabled: boolean; onClick(): void };

/** Where the guild plays otherwise: says so, and leads back to what the game's profile has. */
export function BackToGame({ name, isDisabled, onClick }: BackToGameProps) {
  const t = useTranslations("settings.web.game");
  return (
    <button
      type="button"
      aria-label={t("backOf", { name })}
      disabled={isDisabled}
      onClick={onClick}
      className="inline-flex h-7 items-center gap-1 rounded-chip px-1.5 text-small text-lamp hover:underline disabled:opacity-50 max-desk:h-9"
    >
      <Undo2 aria-hidden className="icon-13" />
      {t("back")}
    </button>
  );
}
