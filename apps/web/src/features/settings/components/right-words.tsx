"use client";

import type { Right } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { useUrlState } from "#web/components/ui/use-url-state.ts";

/** What a right is called, what it lets people do, and who can. */
export function RightWords({ right }: { readonly right: Right }) {
  const t = useTranslations("settings.rights");
  const tRight = useTranslations("common.rights");
  const [, open] = useUrlState("who");
  return (
    <span className="block">
      <span className="font-medium">{tRight(right)}</span>
      <span className="block text-small text-ink-3">
        {t(`about.${right}`)}{" "}
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label={t("whoCanDo", { right: tRight(right) })}
          onClick={() => open(right)}
          className="explains rounded-[3px] whitespace-nowrap text-ink-2"
        >
          {t("whoCan")}
        </button>
      </span>
    </span>
  );
}
