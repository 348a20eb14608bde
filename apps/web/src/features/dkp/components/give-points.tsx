"use client";

import { Coins } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { GivePointsSheet as Sheet } from "./give-points-sheet.tsx";

const GivePointsSheet = onDemand(async () => (await import("./give-points-sheet.tsx")).GivePointsSheet);

/** Opens the sheet in which points are given to whoever is chosen there; so does the address. */
export function GivePoints(props: Omit<ComponentProps<typeof Sheet>, "onClose">) {
  const t = useTranslations("dkp.web.give");
  const [opened, open] = useUrlState("give");
  return (
    <>
      <Button onClick={() => open("new")}>
        <Coins aria-hidden />
        {t("action")}
      </Button>
      {opened && <GivePointsSheet {...props} onClose={() => open(null)} />}
    </>
  );
}
