"use client";

import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, type ButtonProps } from "#web/components/ui/button.tsx";
import { refreshAtDiscord } from "./sign-in-at-discord.ts";

/** Reads the list of servers anew: Discord tells it only at a sign-in. */
export function RefreshGuilds({ kind }: Pick<ButtonProps, "kind">) {
  const t = useTranslations("shell.guilds");
  const [isBusy, setBusy] = useState(false);
  return (
    <Button
      kind={kind}
      isBusy={isBusy}
      onClick={() => {
        setBusy(true);
        void refreshAtDiscord(window.location.pathname + window.location.search);
      }}
    >
      <RefreshCw aria-hidden />
      {t("refresh")}
    </Button>
  );
}
