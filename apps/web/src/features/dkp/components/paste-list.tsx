"use client";

import { ClipboardPaste } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import type { PointsView } from "../dkp.loaders.ts";

const PasteListSheet = onDemand(async () => (await import("./paste-list-sheet.tsx")).PasteListSheet);

type PasteListProps = {
  readonly guildId: string;
  readonly pool: NonNullable<PointsView["standings"]>[number]["pool"];
};

/** Opens the sheet in which an officer pastes names and points; what shows it comes when it is asked for. */
export function PasteList({ guildId, pool }: PasteListProps) {
  const t = useTranslations("dkp.web.paste");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <ClipboardPaste aria-hidden />
        {t("action")}
      </Button>
      {isOpen && <PasteListSheet guildId={guildId} pool={pool} onClose={() => setOpen(false)} />}
    </>
  );
}
