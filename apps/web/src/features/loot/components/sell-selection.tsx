"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { DropInView } from "../drops.loaders.ts";

/** Of the selected drops those that nobody has yet can be put up together. */
export function SellSelection({ drops }: { readonly drops: readonly DropInView[] }) {
  const t = useTranslations("loot.web.session");
  const [, sell] = useUrlState("sell");
  const waiting = drops.filter(({ state }) => state === "waiting");
  return (
    <Button
      disabled={waiting.length === 0}
      onClick={() => sell(waiting.map(({ dropId }) => dropId).join(","))}
    >
      {t("openCount", { count: waiting.length })}
    </Button>
  );
}
